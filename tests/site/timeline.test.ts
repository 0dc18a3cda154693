import { expect, test } from '@playwright/test';
import { isConfirmed, type Evidence } from '../../src/schema/evidence.ts';
import type { Story } from '../../src/schema/story.ts';
import { SITES, type BuiltSite } from '../support/built-site.ts';
import type { Page } from '../support/page.ts';
import { readPublished } from '../support/read-content.ts';

const AGE = /岁|享年|健在/;

const yearOf = (fact: ({ date: string } & Evidence) | undefined) => (fact && isConfirmed(fact) ? Number(fact.date.slice(0, 4)) : undefined);
const timelinePages = (site: BuiltSite) => site.pages().filter(({ path }) => path.startsWith('/timeline/'));

/** Where a line of the drawing begins or ends, as a year on its scale. */
function yearsOn({ $ }: Page, path: string, selector: string, place: 'x1' | 'x2'): number[] {
  const [from, to] = $('life-timeline .head text.stop-year').toArray().map((element) => Number($(element).text()));
  const life = $(`life-timeline details:has(a[href$="${path}"]) .life-line`);
  return life.find(selector).toArray().map((line) => Math.round(from! + (parseFloat(line.attribs[place]!) / 100) * (to! - from!)));
}

function expectedCuts(story: Story): number[] {
  const ends = story.kind === 'person' ? [yearOf(story.birth), yearOf(story.death)] : [yearOf(story.named)];
  return ends.filter((year) => year !== undefined);
}

const expectedHonours = ({ honours }: Story) => [...new Set(honours.filter(isConfirmed).flatMap(({ years }) => years))].sort();

for (const site of SITES) {
  test(`everyone stands once in the drawing and once in the table of ${site.name}`, () => {
    const links = (part: string) => timelinePages(site).flatMap(({ $ }) => $(`${part} a`).toArray().map((link) => $(link).attr('href')!.replace(site.base, '/'))).sort();
    const all = readPublished(site.root).map(({ id }) => `/stories/${id}/`).sort();
    expect(links('life-timeline')).toEqual(all);
    expect(links('#table table')).toEqual(all);
  });

  test(`the scale of ${site.name} bears the confirmed years and no others`, () => {
    const faults = readPublished(site.root).flatMap(({ id, record }) => {
      const path = `/stories/${id}/`;
      const page = timelinePages(site).find(({ $ }) => $(`life-timeline a[href$="${path}"]`).length > 0)!;
      const drawn = { cuts: yearsOn(page, path, '.cut', 'x1'), honours: yearsOn(page, path, '.honour', 'x1') };
      const expected = { cuts: expectedCuts(record), honours: expectedHonours(record) };
      const same = JSON.stringify(drawn) === JSON.stringify(expected);
      return same ? [] : [`${id}: ${JSON.stringify(drawn)} in place of ${JSON.stringify(expected)}`];
    });
    expect(faults).toEqual([]);
  });

  test(`no line of ${site.name} begins without a birth, or goes beyond a death that one source gives`, () => {
    const faults = readPublished(site.root).flatMap(({ id, record }) => {
      const path = `/stories/${id}/`;
      const page = timelinePages(site).find(({ $ }) => $(`life-timeline a[href$="${path}"]`).length > 0)!;
      const ends = yearsOn(page, path, '.span', 'x2');
      const death = record.kind === 'person' && record.death ? Number(record.death.date.slice(0, 4)) : Infinity;
      const begins = yearOf(record.kind === 'person' ? record.birth : record.named) !== undefined;
      return ends.length > 0 && (!begins || ends.some((end) => end > death)) ? [`${id}: ${ends.join()}`] : [];
    });
    expect(faults).toEqual([]);
  });

  test(`the timeline of ${site.name} gives no age, and calls no one living`, () => {
    expect(timelinePages(site).filter(({ $ }) => AGE.test($('main').text())).map(({ path }) => path)).toEqual([]);
  });
}
