import type { ContentIssue } from '../../domain/content-issue.ts';
import { nameCharacter } from '../../domain/font.ts';
import { borrowedCharacters, uncoveredCharacters } from '../../loaders/font-coverage.ts';
import type { PrintedText } from '../printed-text.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

function judge({ text, placeAt }: PrintedText): ContentIssue[] {
  const at = (character: string) => placeAt(text.indexOf(character));
  return [
    ...uncoveredCharacters(text).map((one) => report(at(one), 'glyph-missing', nameCharacter(one))),
    ...borrowedCharacters(text).map((one) => report(at(one), 'glyph-borrowed', nameCharacter(one))),
  ];
}

/** A font of the site has every character; one that the text face lacks is named, for it is drawn in another face. */
export const checkGlyphs: Rule = ({ files }) => files.flatMap(({ texts }) => texts.flatMap(judge));
