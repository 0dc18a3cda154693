import { expect, test } from '@playwright/test';
import { honouredIn, titlesOf, yearsOf } from '../../src/domain/scale/chronicle.ts';
import { sourceNumbers, withoutSourceMarks } from '../../src/markdown/source-mark.ts';
import type { Chronicle, History } from '../../src/schema/history.ts';
import { SITES, type BuiltSite } from '../support/built-site.ts';
import type { Page } from '../support/page.ts';
import { readHistories, readPublished, readSpirits, type Entry } from '../support/read-content.ts';

const PAGES = { commendations: '/history/', 'may-day': '/may-day/' } as const;
const NUMBER = /\d+(?:\.\d+)?/g;
/** What a page says of others: the years of its scale, its sources, the way on. */
const NOT_TOLD = '.source-mark, .sources, nav, .narrow-ruler > text, .decade';

interface Built {
  page: Page;
  entry: Entry<History>;
  chronicle: Chronicle;
}

function chronicles(site: BuiltSite): Built[] {
  return readHistories(site.root).flatMap((entry) => {
    const path = PAGES[entry.id as keyof typeof PAGES];
    const page = site.pages().find((one) => one.path === path);
    return path && page && entry.record.kind === 'chronicle' ? [{ page, entry, chronicle: entry.record }] : [];
  });
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}

/** Numbers of the content that stand in a sentence or figure with its sources. */
function sourcedNumbers({ entry, chronicle }: Built): Set<string> {
  const marked = [...chronicle.events.map(({ text }) => text), ...entry.body.split('\n')].filter((text) => sourceNumbers(text).length > 0);
  const figures = [...chronicle.figures, ...chronicle.events.flatMap((event) => event.figures)];
  const borne = figures.filter(({ sources }) => sources.every((number) => number <= chronicle.sources.length));
  return new Set([...marked.map(withoutSourceMarks), ...texts(borne)].flatMap((text) => text.match(NUMBER) ?? []));
}

function numbersOn({ page: { $ } }: Built): string[] {
  const main = $('main').clone();
  main.find(NOT_TOLD).remove();
  main.find('*').append(' ');
  return main.text().match(NUMBER) ?? [];
}

for (const site of SITES) {
  test(`${site.name} has both chronicles`, () => {
    expect(chronicles(site).map(({ page }) => page.path).sort()).toEqual(Object.values(PAGES).sort());
  });

  test(`every number on /history/ and /may-day/ of ${site.name} stands in the content with a source`, () => {
    const faults = chronicles(site).flatMap((built) => {
      const sourced = sourcedNumbers(built);
      return [...new Set(numbersOn(built))].filter((number) => !sourced.has(number)).map((number) => `${built.page.path}: ${number}`);
    });
    expect(faults).toEqual([]);
  });

  test(`no sentence or figure of a chronicle of ${site.name} with a number goes without its mark`, () => {
    const faults = chronicles(site).flatMap(({ page: { $, path } }) =>
      $('.told > p:not(.conferred), .history-prose p, .event-figures > div, .figures dl > div')
        .toArray()
        .filter((element) => /\d/.test($(element).text()) && $(element).find('.source-mark').length === 0)
        .map((element) => `${path}: ${$(element).text()}`),
    );
    expect(faults).toEqual([]);
  });

  test(`the drawing of a chronicle of ${site.name} shows the years of its events alone, and is not read aloud`, () => {
    for (const { page: { $ }, chronicle } of chronicles(site)) {
      const drawn = $('.timeline-drawing[aria-hidden=true] .moment-year').toArray().map((element) => Number($(element).text()));
      expect(drawn).toEqual(chronicle.events.map((event) => yearsOf(event).from));
      expect($('.event-row').length).toBe(chronicle.events.length);
    }
  });

  test(`an event of ${site.name} leads to everyone whose record holds its title in its years, and to no one else`, () => {
    const published = readPublished(site.root);
    for (const { page: { $ }, chronicle } of chronicles(site)) {
      for (const event of chronicle.events) {
        const { from } = yearsOf(event);
        const listed = $(`#year-${from} .people a`).toArray().map(({ attribs }) => /\/stories\/([^/]+)\//.exec(attribs['href']!)![1]!);
        const honoured = published.filter(({ record }) => honouredIn(record, titlesOf(event, chronicle), yearsOf(event)).length > 0);
        expect(listed.sort(), String(from)).toEqual(honoured.map(({ id }) => id).sort());
      }
    }
  });

  test(`the wording on ${site.name} is the words of the three spirits in their order`, () => {
    const spirits = readSpirits(site.root).map(({ record }) => record);
    const [wording] = readHistories(site.root).flatMap(({ record }) => (record.kind === 'wording' ? [record] : []));
    const page = site.pages().find(({ path }) => path === '/spirit/')!;
    for (const { group, text } of wording!.wordings) {
      const words = spirits.filter((word) => word.group === group).sort((a, b) => a.order - b.order);
      expect(text).toBe(words.map(({ name }) => name).join('、'));
      expect(page.$('.official-wording').text()).toContain(text);
    }
    for (const { text } of wording!.quotations) expect(page.$('blockquote').text()).toContain(text);
  });

  test(`what a chronicle of ${site.name} links to is what its list of sources allows`, () => {
    for (const { page: { $ }, chronicle } of chronicles(site)) {
      const linked = $('main .external').toArray().map(({ attribs }) => attribs['href']);
      expect(linked).toEqual(chronicle.sources.filter(({ linkable }) => linkable).map(({ url }) => url));
    }
  });
}
