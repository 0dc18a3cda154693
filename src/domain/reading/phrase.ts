const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const CLINGS_TO_NEXT = /[（《“‘「『〔【]$/u;

/**
 * A heading parted where a line may break: between words, never inside one, never before punctuation. Browsers
 * break Chinese anywhere, and in large type a word torn in two is what the eye sees first.
 */
export function splitPhrases(text: string): string[] {
  const phrases: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    const last = phrases.at(-1);
    const joins = last !== undefined && (!isWordLike || CLINGS_TO_NEXT.test(last));
    if (joins && !/^[（《“‘「『〔【]/u.test(segment)) phrases[phrases.length - 1] = last + segment;
    else phrases.push(segment);
  }
  return phrases;
}
