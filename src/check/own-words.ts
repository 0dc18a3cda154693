import type { CheckedFile } from './collection.ts';
import { matchTexts, type TextMatch } from './match-texts.ts';

/** Fields that give the words of others, or an error that has been put right, as they stand. */
const VERBATIM = [
  'sources.*.title',
  'sources.*.publisher',
  'quotations.*.text',
  'excerpts.*.text',
  'slogans.*.text',
  'from.text',
  'from.*.text',
  'claims.*.text',
  'sentences.*.text',
  'material.*.text',
  'quote.text',
  'excerpts.*.heading',
  'corrections.*.from',
  'corrections.*.to',
  'corrections.*.was',
  'mayName.*.phrase',
  'file',
  'url',
];
/** Lists that hold words to be avoided, read or looked for, not words to be printed. */
const WORD_LISTS = ['wording', 'readings', 'synonyms'];

const isWordList = ({ kind, id }: CheckedFile) => kind === 'vocabulary' && WORD_LISTS.includes(id);

/** The marks of Markdown are still in a body that cannot be read, so it is left out. */
function withoutUnreadBody(file: CheckedFile): CheckedFile {
  return file.tree ? file : { ...file, texts: file.texts.filter(({ path }) => path !== undefined) };
}

/** Everything in the site's own words that matches, with what its prose quotes: for rules of punctuation. */
export function matchWriting(files: readonly CheckedFile[], pattern: RegExp): TextMatch[] {
  const written = files.filter((file) => !isWordList(file)).map(withoutUnreadBody);
  return matchTexts(written, pattern, VERBATIM);
}

/** True inside “ ” or 《 》: somebody else's words or a title. */
export function isQuoted(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return ['“”', '《》', '「」'].some((pair) => before.lastIndexOf(pair[0]!) > before.lastIndexOf(pair[1]!));
}

/** As `matchWriting`, with quotations and titles inside the prose left out. */
export function matchOwnWords(files: readonly CheckedFile[], pattern: RegExp): TextMatch[] {
  return matchWriting(files, pattern).filter(({ text, index }) => !isQuoted(text, index));
}
