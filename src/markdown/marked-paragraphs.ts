import { parseMarkdown } from './parse.ts';
import { SOURCE_MARK, sourceNumbers } from './source-mark.ts';
import { plainText } from './to-html.ts';

/** Some sentences and the sources that stand behind them. */
export interface MarkedText {
  text: string;
  /** Empty where the paragraph ends without a mark. */
  sources: number[];
}

function splitAtMarks(text: string): MarkedText[] {
  const marks = [...text.matchAll(SOURCE_MARK)];
  const ends = [...marks.map(({ index }) => index), text.length];
  const starts = [0, ...marks.map(({ 0: mark, index }) => index + mark.length)];
  return ends
    .map((end, at) => ({ text: text.slice(starts[at], end), sources: sourceNumbers(marks[at]?.[0] ?? '') }))
    .filter((part) => part.text !== '');
}

/** The paragraphs of a plain Markdown body, each parted at its source marks. */
export function readMarkedParagraphs(body: string): MarkedText[][] {
  return parseMarkdown(body, 'md')
    .children.filter((node) => node.type === 'paragraph')
    .map((node) => splitAtMarks(plainText(node)));
}
