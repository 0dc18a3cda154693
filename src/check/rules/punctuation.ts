import type { ContentIssue } from '../../domain/content-issue.ts';
import { matchWriting } from '../own-words.ts';
import { report, type IssueCode } from '../report.ts';
import type { Rule } from '../rule.ts';

/** What GB/T 15834—2011 (numbers of its clauses beside) and GB/T 15835—2011 do not allow. */
const FAULTS = [
  // 4.11 省略号: six dots in the middle of the line.
  { code: 'ellipsis', pattern: /\.{2,}(?!\/)|。{2,}|·{2,}|(?<!…)…(?!…)|…{3,}/gu },
  // 4.10 破折号: a line of two characters.
  { code: 'dash', pattern: /(?<=[\p{Script=Han}”》）])(?:-{2,}|–|—{3,}|―+)|(?:-{2,}|–|—{3,}|―+)(?=[\p{Script=Han}“《（])/gu },
  // 4.1 to 4.6: a mark is not doubled, nor given again after a quotation that has it.
  { code: 'mark-doubled', pattern: /[，、；：]{2,}|[，、；：。][，、；：]+|[，、；：]。|[。！？]”。/gu },
  // 4.8 引号: “ ” and ‘ ’.
  { code: 'quote-straight', pattern: /(?<=[\p{Script=Han}，。：、])["']|["'](?=\p{Script=Han})/gu },
  // 4.15 书名号: 《 》.
  { code: 'title-mark', pattern: /<+[^<>\n]*\p{Script=Han}[^<>\n]*>+/gu },
  // 4.5.3.5: no 顿号 between parts that stand in marks of their own.
  { code: 'mark-needless', pattern: /”、“|》、《/gu },
  // GB/T 15835—2011, 5.1.1: digits are half-width.
  { code: 'full-width-letter', pattern: /[０-９Ａ-Ｚａ-ｚ]+/gu },
] as const satisfies { code: IssueCode; pattern: RegExp }[];

const PAIRS: Readonly<Record<string, string>> = { '”': '“', '》': '《', '）': '（', '】': '【', '」': '「' };
const MARKS = new RegExp(`[${Object.keys(PAIRS).join('')}${Object.values(PAIRS).join('')}]`, 'gu');

/** The first mark of a text that has no partner. */
function unpairedMark(text: string): { mark: string; index: number } | undefined {
  const open: { mark: string; index: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const partner = PAIRS[mark];
    if (partner === undefined) open.push({ mark, index });
    else if (open.at(-1)?.mark === partner) open.pop();
    else return { mark, index };
  }
  return open[0];
}

function judgePairs(files: Parameters<typeof matchWriting>[0]): ContentIssue[] {
  return matchWriting(files, /^[\s\S]+/gu).flatMap(({ found, placeAt }) => {
    const unpaired = unpairedMark(found);
    return unpaired ? [report(placeAt(unpaired.index), 'mark-unpaired', unpaired.mark)] : [];
  });
}

/** Punctuation keeps GB/T 15834—2011. Half-width marks are judged in `half-width-punctuation`. */
export const checkPunctuation: Rule = ({ files }) => [
  ...FAULTS.flatMap(({ code, pattern }) =>
    matchWriting(files, pattern).map(({ found, place }) => report(place, code, found)),
  ),
  ...judgePairs(files),
];
