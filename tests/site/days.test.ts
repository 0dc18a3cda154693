import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { dayOf, DAYS } from '../../src/domain/day/day-of-year.ts';
import { readTodayFile, type TodayFile } from '../../src/domain/day/today-file.ts';
import { isConfirmed, type Evidence } from '../../src/schema/evidence.ts';
import type { Story } from '../../src/schema/story.ts';
import { SITES, type BuiltSite } from '../support/built-site.ts';
import { readPublished } from '../support/read-content.ts';

const MOST = 12 * 1024;

interface Fact extends Evidence {
  date: string;
}

/** Every fact of a record that is known to the day, whoever says so. */
function factsOfDays(story: Story): Fact[] {
  const life = story.kind === 'person' ? [story.birth, story.death] : [story.named];
  return [...life.filter((fact) => fact !== undefined), ...story.events].filter(({ date }) => dayOf(date) !== undefined);
}

const facts = (site: BuiltSite) => readPublished(site.root).flatMap(({ id, record }) => factsOfDays(record).map((fact) => ({ id, ...fact })));
const pageOf = (site: BuiltSite, day: string) => site.pages().find(({ path }) => path === `/days/${day}/`)!;
const linksTo = (site: BuiltSite, day: string) => pageOf(site, day).$('main h2 a').toArray().map(({ attribs }) => attribs['href']!);
const isAside = (site: BuiltSite, day: string) => pageOf(site, day).$('meta[name=robots][content=noindex]').length > 0;

for (const site of SITES) {
  test(`every confirmed day of ${site.name} is told on its page with its year and its sources`, () => {
    const missing = facts(site).filter(isConfirmed).filter(({ id, date, sources }) => {
      const { $ } = pageOf(site, dayOf(date)!);
      const row = $('main ol > li').filter((_, one) => $(one).find(`h2 a[href="${site.base}stories/${id}/"]`).length > 0);
      const cited = sources.every((source) => row.find(`a[href="${site.base}stories/${id}/#source-${source}"]`).length > 0);
      return !row.text().includes(date.slice(0, 4)) || !cited;
    });
    expect(missing).toEqual([]);
  });

  test(`what one source alone says is told on no day of ${site.name}`, () => {
    const all = facts(site);
    const told = all.filter((fact) => !isConfirmed(fact)).filter(({ id, date }) => {
      const alsoConfirmed = all.some((other) => other.id === id && isConfirmed(other) && dayOf(other.date) === dayOf(date));
      return !alsoConfirmed && !isAside(site, dayOf(date)!) && linksTo(site, dayOf(date)!).includes(`${site.base}stories/${id}/`);
    });
    expect(told).toEqual([]);
  });

  test(`a day of ${site.name} on which something is recorded may be found, another is kept from search engines`, () => {
    const confirmed = new Set(facts(site).filter(isConfirmed).map(({ date }) => dayOf(date)!));
    expect([...confirmed].filter((day) => isAside(site, day))).toEqual([]);
    const quiet = DAYS.filter((day) => isAside(site, day));
    expect(quiet.filter((day) => linksTo(site, day).length !== 1)).toEqual([]);
    expect(quiet.length).toBeGreaterThan(0);
  });

  test(`every story of ${site.name} is a person of the day in the year`, () => {
    const named = new Set(DAYS.flatMap((day) => linksTo(site, day)));
    expect(readPublished(site.root).map(({ id }) => `${site.base}stories/${id}/`).filter((href) => !named.has(href))).toEqual([]);
  });

  test(`the file of ${site.name} names whom the pages name first, and is small`, () => {
    const text = site.readText('today.json');
    const file = JSON.parse(text) as TodayFile;
    expect(DAYS.map((day) => `${site.base}stories/${readTodayFile(file, day).id}/`)).toEqual(DAYS.map((day) => linksTo(site, day)[0]));
    expect(gzipSync(text, { level: 6 }).length).toBeLessThan(MOST);
  });
}
