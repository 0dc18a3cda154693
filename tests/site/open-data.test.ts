import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { SITES, type BuiltSite } from '../support/built-site.ts';
import { readPublished } from '../support/read-content.ts';

const readJson = (site: BuiltSite, file: string): any => JSON.parse(site.readText(`data/${file}`));

/** Rows of a CSV file: quoted cells may hold anything. */
function readCsv(text: string): string[][] {
  const cells = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/gu;
  const rows: string[][] = [[]];
  for (const [, cell, end] of text.matchAll(cells)) {
    rows.at(-1)!.push(cell!.startsWith('"') ? cell!.slice(1, -1).replaceAll('""', '"') : cell!);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

for (const site of SITES) {
  test(`the data of ${site.name} keeps its schema and holds every published story, and no other`, () => {
    const validate = addFormats.default(new Ajv2020({ strict: true })).compile(readJson(site, 'stories.schema.json'));
    const data = readJson(site, 'stories.json');
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    expect(data.stories.map(({ id }: { id: string }) => id).sort()).toEqual(readPublished(site.root).map(({ id }) => id).sort());
  });

  test(`every source number in the data of ${site.name} leads to a source`, () => {
    for (const story of readJson(site, 'stories.json').stories) {
      const numbers = new Set(story.sources.map(({ number }: { number: number }) => number));
      const cited = [story, ...Object.values(story).flat()].flatMap((fact: any) => (fact === story ? [] : (fact?.sources ?? [])));
      expect.soft(cited.filter((number: number) => !numbers.has(number)), story.id).toEqual([]);
    }
  });

  test(`the table of ${site.name} opens in a spreadsheet: marked as UTF-8, even, harmless`, () => {
    const text = site.readText('data/stories.csv');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [head, ...rows] = readCsv(text.slice(1));
    expect(rows).toHaveLength(readJson(site, 'stories.json').stories.length);
    for (const row of rows) {
      expect.soft(row, row[0]).toHaveLength(head!.length);
      expect.soft(row.filter((cell) => /^[=+\-@\t\r]/u.test(cell)), row[0]).toEqual([]);
    }
    const { resources } = readJson(site, 'datapackage.json');
    expect(resources[0].schema.fields.map(({ name }: { name: string }) => name)).toEqual(head);
  });

  test(`the description of the data of ${site.name} names files that are there, and the licence`, () => {
    const { resources, licenses } = readJson(site, 'datapackage.json');
    for (const { path } of resources) expect(site.files()).toContain(`data/${path}`);
    expect(licenses).toEqual([expect.objectContaining({ name: 'CC-BY-4.0' })]);
  });
}
