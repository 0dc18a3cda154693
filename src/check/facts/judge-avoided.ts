import { avoidedPhrases } from '../../domain/evidence/avoided-phrases.ts';
import type { ContentIssue } from '../../domain/content-issue.ts';
import { fault } from '../fault.ts';
import type { ComparedStory } from './compared-story.ts';

/** A remark of the record may say what is disputed; a source is named as it names itself. */
const MAY_SAY = ['note', 'sources'];

/** No phrase that the sheet forbids stands in the story. */
export function judgeAvoided({ file, entry }: ComparedStory): ContentIssue[] {
  const phrases = entry.avoid.flatMap((remark) => avoidedPhrases(remark).map((phrase) => ({ phrase, remark })));
  return file.texts
    .filter(({ path }) => !path || !MAY_SAY.includes(String(path[0])))
    .flatMap(({ text, placeAt }) =>
      phrases
        .filter(({ phrase }) => text.includes(phrase))
        .map(({ phrase, remark }) => fault(placeAt(text.indexOf(phrase)), 'phrase-avoided', phrase, remark)),
    );
}
