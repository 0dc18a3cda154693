import type { IssueWords } from './check.ts';

const names = (list: readonly string[]) => (list.length === 0 ? '没有' : list.join('、'));
const near = (nearest: string | undefined) => (nearest === undefined ? '' : `表里最接近的是：${nearest}。`);
const OWN_SOURCES = '另找两处以上来源，写进 sources（题名、发布单位、网址、日期），并在这一处标上';

/** Words around the comparison with originals and fact sheet. */
export const VERIFY_TEXT = {
  usage: '用法：npm run verify -- originals <讲话原文的文件夹>\n　　　npm run verify -- facts <事实表.yaml>',
  unread: (path: string, reason: string) => `读不了 ${path}：${reason}\n改法：检查路径和文件内容，再运行一次。`,
  excerpt: (id: string, file: string, line: number, offset: number) => `  ${id}：${file} 第 ${line} 行，第 ${offset} 个字起`,
  originals: (excerpts: number, faults: number) =>
    faults === 0 ? `核对原文：${excerpts} 条摘录逐字相符。` : `核对原文：${excerpts} 条摘录，${faults} 处不符。`,
  facts: (stories: number, claims: number, derived: number, faults: number) =>
    `核对事实：${stories} 篇，日期、数字、引语和称号共 ${claims} 处，其中推算 ${derived} 处，${faults === 0 ? '没有发现不符' : `${faults} 处不符`}。`,
} as const;

/** What the comparison says, by the code of the fault. */
export const VERIFY_MESSAGES = {
  'record-unreadable': () => ({ what: '记录不合格式，无法核对。', remedy: '先运行 npm run check，照它说的改好。' }),
  'original-missing': (file: string, nearest: string | undefined) => ({
    what: `原文的文件夹里没有“${file}”。${nearest === undefined ? '' : `最接近的是 ${nearest}。`}`,
    remedy: '改正 file，或把原文放进文件夹。',
  }),
  'part-missing': (part: number, parts: number) => ({
    what: parts === 0 ? `这个文件只有一篇，没有篇${part}。` : `这个文件有 ${parts} 篇，没有篇${part}。`,
    remedy: parts === 0 ? '删去 part。' : `part 写 1 到 ${parts}。`,
  }),
  'part-unstated': (parts: number) => ({ what: `这个文件有 ${parts} 篇，没有写是哪一篇。`, remedy: `写上 part: 1 到 part: ${parts}。` }),
  'correction-open': () => ({
    what: '改正还原不了：改后的字在摘录里不是正好出现一次。',
    remedy: '把 from 和 to 两边各带上几个字，使 to 在摘录里只出现一次。',
  }),
  'excerpt-differs': (excerpt: string, original: string, nearest: string) => ({
    what: `与原文不符：摘录是“${excerpt}”，原文是“${original}”。\n  原文最接近的一段：${nearest}`,
    remedy: '照原文改摘录；改了笔误的，写进 corrections；略去的地方写 ……，只能略去带 X 或 * 的 40 个字以内。',
  }),
  'excerpt-absent': (nearest: string) => ({
    what: `原文里找不到这一条。\n  原文最接近的一段：${nearest}`,
    remedy: '查对 file 和 part，照原文重抄。',
  }),
  'heading-absent': (heading: string) => ({ what: `这一条之前，原文里没有小节“${heading}”。`, remedy: '照原文改小节的标题，或删去 heading。' }),
  'entry-held': () => ({ what: '事实表里，这一位暂不设页（publish: hold）。', remedy: '把 status 改成 draft，事实表准许以后再发布。' }),
  'source-missing': (title: string) => ({ what: `少了事实表的这一条来源：${title}。`, remedy: '照事实表的次序补上，编号才对得上。' }),
  'source-differs': (fields: readonly string[], stated: string) => ({
    what: `来源与事实表不同：${names(fields)}。表里是：${stated}。`,
    remedy: '照事实表改；自己找的来源，排在事实表的来源之后。',
  }),
  'source-bare': (fields: readonly string[]) => ({
    what: `事实表以外的来源，没有写 ${names(fields)}。`,
    remedy: '补上；找不到的，换一处能写全的来源。',
  }),
  'date-differs': (stated: string | undefined) => ({
    what: stated === undefined ? '事实表里没有这个日期。' : `事实表里是 ${stated}。`,
    remedy: `照事实表改，或${OWN_SOURCES}。`,
  }),
  'check-higher': (stated: string) => ({
    what: `这里写 confirmed，事实表里是 ${stated}。`,
    remedy: `照事实表写 check；或${OWN_SOURCES}。`,
  }),
  'conflict-used': () => ({ what: '事实表里这一项说法不一（conflict）。', remedy: '删去；可以在 note 里说明说法不一。' }),
  'sources-differ': (sources: readonly number[]) => ({
    what: `事实表里，这一项不见于来源 ${names(sources.map(String))}。`,
    remedy: '照事实表改来源的编号。',
  }),
  'honour-absent': (title: string) => ({
    what: `事实表里没有这项荣誉：${title}。`,
    remedy: `删去，或照事实表改；确有其事的，${OWN_SOURCES}。`,
  }),
  'honour-year': (title: string, years: readonly string[]) => ({
    what: `“${title}”的年份，事实表里${years.length === 0 ? '没有' : `是 ${names(years)}`}。`,
    remedy: '照事实表改；表里没有年份的，只写称号，不与年份写在同一句。',
  }),
  'honour-words': (words: string) => ({ what: `事实表里，这项荣誉没有“${words}”的说法。`, remedy: '照事实表改 edition、note、count 或 by。' }),
  'figure-differs': (nearest: string | undefined) => ({
    what: `事实表里没有这个数字。${near(nearest)}`,
    remedy: `照事实表一字不改地写；确有其事的，${OWN_SOURCES}。`,
  }),
  'quotation-differs': (nearest: string | undefined) => ({
    what: `事实表里没有这句原话。${near(nearest)}`,
    remedy: `照事实表一字不改地写；确有其事的，${OWN_SOURCES}。`,
  }),
  'claim-absent': (claim: string, nearest: string | undefined) => ({
    what: `事实表里没有“${claim}”，也推算不出。${near(nearest)}`,
    remedy: `照事实表改，或删去；确有其事的，${OWN_SOURCES}。`,
  }),
  'claim-elsewhere': (claim: string, sources: readonly number[]) => ({
    what: `“${claim}”在事实表里，但不见于这里标的来源；它见于来源 ${names(sources.map(String))}。`,
    remedy: '改正标注的来源编号，或改正这个说法。',
  }),
  'claim-single': (claim: string) => ({
    what: `“${claim}”在事实表里只有一处来源（single）。`,
    remedy: '正文里写成“据……”；标题、摘要、一句话、数字和确证的条目里不写。',
  }),
  'claim-conflict': (claim: string) => ({ what: `“${claim}”在事实表里说法不一（conflict）。`, remedy: '删去；可以在 note 里说明说法不一。' }),
  'citation-absent': (title: string, numbers: readonly number[], nearest: string | undefined) => ({
    what:
      numbers.length === 0
        ? `来源里没有《${title}》。${nearest === undefined ? '' : `最接近的是：${nearest}。`}`
        : `据的是《${title}》，标的却不是来源 ${names(numbers.map(String))}。`,
    remedy: '照来源的题名写，句末标上它的编号。',
  }),
  'phrase-avoided': (phrase: string, remark: string) => ({ what: `用了事实表说不用的“${phrase}”。事实表：${remark}。`, remedy: '换一种说法，或删去。' }),
} satisfies Record<string, (...words: never[]) => IssueWords>;
