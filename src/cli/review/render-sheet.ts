import type { Element } from 'hast';
import { h } from 'hastscript';
import { formatDate } from '../../domain/partial-date.ts';
import { REVIEW_ROLES } from '../../schema/review.ts';
import type { Source } from '../../schema/source.ts';
import { REVIEW_TEXT as TEXT } from '../../text/review.ts';
import type { ChangedLine } from './compare-texts.ts';
import { isToldIn, type Fact } from './read-facts.ts';
import type { Passage } from './read-passages.ts';
import type { ReviewSheet } from './read-sheet.ts';
import { renderPage, section } from './render-page.ts';
import { renderPolyphones } from './render-polyphones.ts';

/** How a commit is named to people: its first characters. */
export const shortName = (commit: string): string => commit.slice(0, 8);

function renderHead({ name, path, status, baseline }: ReviewSheet, printed: string): Element {
  const rows = [
    [TEXT.id, path],
    [TEXT.status, TEXT.statuses[status] ?? status],
    [TEXT.baseline, baseline === undefined ? TEXT.noBaseline : shortName(baseline)],
    [TEXT.printed, formatDate(printed)],
  ] as const;
  return h('header', [
    h('h1', TEXT.sheetTitle(name)),
    h('dl', rows.map(([label, value]) => h('div', [h('dt', label), h('dd', value)]))),
  ]);
}

function renderSignatures({ reviews }: ReviewSheet): Element {
  const boxes = REVIEW_ROLES.map((role) => {
    const done = reviews.findLast((review) => review.role === role);
    return h('div.box', [
      h('h3', role),
      h('p', TEXT.passed),
      h('p.blank', `${TEXT.opinion}：`),
      h('p.blank', `${TEXT.signature}：`),
      h('p.blank', `${TEXT.date}：`),
      done ? h('p.note', TEXT.signed(formatDate(done.date), done.initials)) : null,
    ]);
  });
  return section(TEXT.sign, TEXT.signNote, h('div.boxes', boxes));
}

function renderFindings({ findings }: ReviewSheet): Element {
  const items = findings.map(({ line, field, what, remedy }) =>
    h('li', [h('b', [TEXT.line(line), field ? ` ${field}` : '']), ` ${what}`, h('span.note', `${TEXT.remedy}：${remedy}`)]),
  );
  return section(TEXT.findings, TEXT.findingsNote, items.length === 0 ? h('p', TEXT.noFindings) : h('ul', items));
}

function renderLine(line: ChangedLine): Element {
  const parts = line.map(({ kind, text }) => (kind === 'same' ? text : h(kind === 'added' ? 'ins' : 'del', text)));
  return h('p.change', parts);
}

function renderChanges({ baseline, changes }: ReviewSheet): Element {
  if (baseline === undefined) return section(TEXT.changes, undefined, h('p', TEXT.noBaseline));
  if (changes.length === 0) return section(TEXT.changes, undefined, h('p', TEXT.unchanged));
  return section(`${TEXT.changes}（${TEXT.since(shortName(baseline))}）`, TEXT.changesNote, ...changes.map(renderLine));
}

function sourceText({ title, publisher, date, accessed, url }: Source): string {
  const parts = [publisher, date && formatDate(date), accessed && TEXT.accessed(formatDate(accessed))].filter(Boolean);
  return [`${title}，${parts.join('，')}`, url].filter(Boolean).join(' ');
}

function renderSource(number: number, source: Source | undefined): Element {
  return h('li', [h('b', String(number)), ` ${source ? sourceText(source) : TEXT.unknownSource}`]);
}

function factText({ label, text, sources, confirmed }: Fact): string {
  return `${label}：${text}〔${sources.join('，')}〕${confirmed ? '' : TEXT.single}`;
}

function renderPassage({ kind, text, sources, year }: Passage, sheet: ReviewSheet): Element {
  if (kind === 'heading') return h('tr.heading', [h('td', { colSpan: 3 }, text)]);
  const told = sheet.facts.filter((fact) => isToldIn(fact, text, year));
  const beside = [
    sources.length === 0 ? h('p.note', TEXT.noSources) : h('ul', sources.map((one) => renderSource(one, sheet.sources[one - 1]))),
    told.length === 0 || kind === 'box' ? null : h('ul.facts', told.map((fact) => h('li', factText(fact)))),
  ];
  return h('tr', { dataKind: kind }, [h('td.tick', '□'), h('td', [h('span.kind', TEXT.kinds[kind]), text]), h('td', beside)]);
}

function renderText(sheet: ReviewSheet): Element {
  return section(TEXT.text, TEXT.textNote, h('table.text', h('tbody', sheet.passages.map((one) => renderPassage(one, sheet)))));
}

function renderRecord({ facts, sources }: ReviewSheet): Element[] {
  return [
    section(TEXT.facts, TEXT.factsNote, h('ul.ticks', facts.map((fact) => h('li', `□ ${factText(fact)}`)))),
    section(TEXT.sources, undefined, h('ul', sources.map((source, index) => renderSource(index + 1, source)))),
  ];
}

/** The sheet of one story as a page of its own. */
export function renderSheet(sheet: ReviewSheet, printed: string): string {
  return renderPage(TEXT.sheetTitle(sheet.name), [
    renderHead(sheet, printed),
    renderSignatures(sheet),
    renderFindings(sheet),
    renderChanges(sheet),
    renderText(sheet),
    ...renderRecord(sheet),
    renderPolyphones(sheet.sentences),
  ]);
}
