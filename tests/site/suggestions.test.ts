import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { readCharacterTable } from '../../src/domain/name/character-table.ts';
import { readSuggestions } from '../../src/domain/name/suggestion-file.ts';
import { SITES, type BuiltSite } from '../support/built-site.ts';
import { readPublished, readSpirits, readStories } from '../support/read-content.ts';

const MOST_BYTES = { names: 8_000, terms: 10_000, characters: 15_000 };

const readFile = (site: BuiltSite, name: string) => readSuggestions(JSON.parse(site.readText(`search/${name}.json`)));
const read = (site: BuiltSite) => ({ people: readFile(site, 'names').people, terms: readFile(site, 'terms').terms });
const bytes = (site: BuiltSite, name: string) => gzipSync(site.readText(`search/${name}.json`), { level: 9 }).length;

for (const site of SITES) {
  test(`the suggestions of ${site.name} name every published honouree and nobody else`, () => {
    const { people } = read(site);
    const published = readPublished(site.root);
    expect(people.map(({ id }) => id).sort()).toEqual(published.map(({ id }) => id).sort());
    for (const { id, record } of published) {
      const person = people.find((one) => one.id === id)!;
      expect.soft(person).toMatchObject({ kind: record.kind, description: record.occupation, name: { text: record.name } });
      expect.soft(person.aliases.map(({ text }) => text), id).toEqual(record.aliases.filter(({ check }) => check === 'confirmed').map(({ name }) => name));
    }
    const hidden = readStories(site.root).filter(({ record }) => record.status !== 'published');
    const text = Object.keys(MOST_BYTES).map((name) => site.readText(`search/${name}.json`)).join('');
    expect(hidden.filter(({ id, record }) => text.includes(id) || text.includes(record.name)).map(({ id }) => id)).toEqual([]);
  });

  test(`every suggestion of ${site.name} leads to a page that is there`, () => {
    const { people, terms } = read(site);
    const built = new Set(site.pages().map(({ path }) => path));
    const addresses = [...people.map(({ id }) => `stories/${id}/`), ...terms.map(({ path }) => path)];
    const pathOf = (address: string) => new URL(address, 'http://localhost/').pathname;
    expect(addresses.filter((address) => !built.has(pathOf(address)))).toEqual([]);
  });

  test(`the suggestions of ${site.name} have the words of the three spirits`, () => {
    const words = read(site).terms.filter(({ group }) => group === 'spirit').map(({ name }) => name.text);
    expect(readSpirits(site.root).map(({ record }) => record.name).filter((name) => !words.includes(name))).toEqual([]);
  });

  test(`the data of ${site.name} for suggestions is light`, () => {
    for (const [name, most] of Object.entries(MOST_BYTES)) expect.soft(bytes(site, name), name).toBeLessThan(most);
  });

  test(`the characters of ${site.name} lead from traditional script to characters in use`, () => {
    const { simplify, soundsOf } = readCharacterTable(JSON.parse(site.readText('search/characters.json')));
    expect([...'鐵鍾勞動'].map(simplify).join('')).toBe('铁钟劳动');
    expect(simplify('喜')).toBe('喜');
    expect(soundsOf('近')).toContain('jin');
  });
}
