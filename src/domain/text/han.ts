/** Matches one Han character. */
export const HAN = /\p{Script=Han}/u;

const CJK_PUNCTUATION = '，。、；：？！…—·“”‘’「」『』（）《》〈〉【】〔〕';
const JOINABLE = `[\\p{Script=Han}${CJK_PUNCTUATION}]`;
const BREAK_BETWEEN_HAN = new RegExp(`(?<=${JOINABLE})[ \\t]*\\n[ \\t]*(?=${JOINABLE})`, 'gu');

/** The text without line breaks of the source between Han characters, where a browser would draw a gap. */
export function joinHanLines(text: string): string {
  return text.replace(BREAK_BETWEEN_HAN, '');
}

/** Number of characters as a reader counts them: code points, white space left out. */
export function countCharacters(text: string): number {
  return [...text.replace(/\s/gu, '')].length;
}
