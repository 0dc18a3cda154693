import { h } from 'hastscript';
import { REVIEW_TEXT as TEXT } from '../../text/review.ts';
import type { ReviewSheet } from './read-sheet.ts';
import { renderPage } from './render-page.ts';
import { shortName } from './render-sheet.ts';

/** The list of all sheets, each with a link. */
export function renderIndex(sheets: readonly ReviewSheet[]): string {
  const head = h('tr', Object.values(TEXT.columns).map((column) => h('th', { scope: 'col' }, column)));
  const rows = sheets.map(({ id, name, status, baseline, findings, reviews }) =>
    h('tr', [
      h('td', h('a', { href: `${id}.html` }, name)),
      h('td', TEXT.statuses[status] ?? status),
      h('td', baseline === undefined ? TEXT.none : shortName(baseline)),
      h('td', String(findings.length)),
      h('td', reviews.map(({ role }) => role).join('、') || TEXT.none),
    ]),
  );
  return renderPage(TEXT.index, [
    h('h1', TEXT.index),
    h('p.note', TEXT.indexNote(sheets.length)),
    h('table.list', [h('thead', head), h('tbody', rows)]),
  ]);
}
