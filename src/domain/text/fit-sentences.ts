const SENTENCE = /[^。！？]+[。！？]+[”’」』）]*/gu;
const CLAUSE = /[^，；。！？]+[，；。！？]+[”’」』）]*/gu;
const LAST_MARK = /[，；]$/u;

function firstParts(text: string, pattern: RegExp, most: number): string {
  let fitting = '';
  for (const part of text.match(pattern) ?? []) {
    if ([...fitting, ...part].length > most) break;
    fitting += part;
  }
  return fitting;
}

/**
 * The first whole sentences of a text that stand within `most` characters; where the first is longer already, its first
 * clauses, closed with a full stop. Empty where not even one clause fits.
 */
export function fitSentences(text: string, most: number): string {
  if ([...text].length <= most) return text;
  return firstParts(text, SENTENCE, most) || firstParts(text, CLAUSE, most).replace(LAST_MARK, '。');
}
