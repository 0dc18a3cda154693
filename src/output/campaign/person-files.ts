import { h } from 'hastscript';
import type { PressView } from '../../data/press-page.ts';
import type { PackText } from '../../domain/campaign/campaign-pack.ts';
import { PACK_TEXT } from '../../text/campaign-pack.ts';
import { PRESS_TEXT } from '../../text/press.ts';
import { qrSvg } from '../qr/qr-svg.ts';
import { drawing, printPage } from './print-page.ts';

function facts({ story, sheet }: PressView) {
  const rows = story.record.map(({ label, values }) =>
    h('div', [h('dt', label), h('dd', values.map(({ text, year, note }) => h('div', [year, text, note && `（${note}）`].filter(Boolean).join(' '))))]),
  );
  const figures = sheet.figures.map(({ value, meaning }) => h('li', [h('b', value), ` ${meaning}`]));
  return h('div', [h('h2', PRESS_TEXT.sheet.facts), h('dl', rows), ...(figures.length > 0 ? [h('h2', PRESS_TEXT.sheet.figures), h('ul', figures)] : [])]);
}

function words({ sheet }: PressView) {
  const own = sheet.words.map((text) => h('p', `“${text}”`));
  return h('div', [h('h2', PACK_TEXT.texts.summary), h('p', sheet.summary), ...(own.length > 0 ? [h('h2', PRESS_TEXT.sheet.words), ...own] : []), h('h2', PRESS_TEXT.sheet.opening), h('p.opening', sheet.opening)]);
}

/** The press sheet of one person as a page of its own, one A4 when printed. */
export function pressSheetFile(view: PressView, url: string, name: string): PackText {
  const { card, citationText } = view.story;
  const { sources, licence, scan } = PRESS_TEXT.sheet;
  const foot = h('div.foot', [h('div', [h('p', `${sources}：${view.sheet.sources.join('；')}`), h('p', citationText), h('p', licence)]), drawing(qrSvg(url, { label: `${scan}：${card.fullName}` }))]);
  const head = [h('p.labels', [card.industry.name, card.years].filter(Boolean).join('　')), h('h1', card.fullName), h('p.line', card.line)];
  return { path: PACK_TEXT.files.sheet(name), text: printPage(PRESS_TEXT.title(card.fullName), [...head, h('div.sheet', [facts(view), words(view)]), foot]) };
}

/** The texts of one person in all lengths, with the caption of the pictures, the sources and the notice for reposts. */
export function textsFile({ caption, texts, notice }: PressView, line: string, name: string): PackText {
  const { texts: words, files } = PACK_TEXT;
  const parts = [
    `${words.editor}\n${line}`,
    `【${words.caption}】\n${caption}`,
    ...texts.map(({ label, count, text, sources }) => [words.count(label, count), text, ...(sources.length > 0 ? ['', words.sources, ...sources] : [])].join('\n')),
    [words.notice, ...notice.map(({ label, value }) => `${label}：${value}`)].join('\n'),
  ];
  return { path: files.texts(name), text: `${parts.join('\n\n')}\n` };
}
