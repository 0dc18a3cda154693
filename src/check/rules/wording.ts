import type { ContentIssue } from '../../domain/content-issue.ts';
import { wordingSchema, type Wording } from '../../schema/wording.ts';
import { filesOf, type Collection } from '../collection.ts';
import { matchOwnWords } from '../own-words.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { select } from '../select.ts';

const GAP = '[^，。；：！？\\n]{0,8}?';

/** The entries of the list that are sound; the others are told by their schema. */
function readList(collection: Collection): Wording[] {
  const file = filesOf(collection, 'vocabulary').find(({ id }) => id === 'wording');
  return select(file?.record, '*').flatMap(({ value }) => wordingSchema.safeParse(value).data ?? []);
}

function patternOf(wrong: string): RegExp {
  return new RegExp(wrong.split('…').map((part) => RegExp.escape(part)).join(GAP), 'gu');
}

/** True when what was found is part of a phrase in which it is right. */
function isExcepted(text: string, index: number, length: number, except: readonly string[]): boolean {
  return except.some((phrase) => {
    const at = text.indexOf(phrase, Math.max(0, index + length - phrase.length));
    return at >= 0 && at <= index;
  });
}

function judge(collection: Collection, { wrong, right, why, except }: Wording): ContentIssue[] {
  return matchOwnWords(collection.files, patternOf(wrong))
    .filter(({ found, text, index }) => !isExcepted(text, index, found.length, except))
    .map(({ found, place }) => report(place, 'wording', found, right, why));
}

/** No word of `content/vocabulary/wording.yaml` stands in the site's own words. */
export const checkWording: Rule = (collection) => readList(collection).flatMap((entry) => judge(collection, entry));
