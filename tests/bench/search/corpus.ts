import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CharacterFile } from '../../../src/domain/name/character-table.ts';
import type { PersonEntry } from '../../../src/domain/name/suggestion-data.ts';
import { readSuggestions, type SuggestionFile, type SuggestionFiles } from '../../../src/domain/name/suggestion-file.ts';
import type { BenchRecord } from './bench-record.ts';
import { samplePeople } from './sample-people.ts';
import { sampleStories } from './sample-stories.ts';
import { sampleCharacters, sampleSuggestions } from './sample-suggestions.ts';
import { seeded } from './seeded.ts';
import { shippedRecords } from './shipped-records.ts';

const SEEDS = { people: 1, stories: 2, terms: 3 };
/** Contestants are served at the root of a server of their own. */
const BASE = '/';

/** All that is searched in one measurement. */
export interface Corpus {
  records: BenchRecord[];
  /** Shipped and made-up people apart, the shipped ones first. */
  people: { shipped: readonly PersonEntry[]; made: readonly PersonEntry[] };
  suggestions: SuggestionFiles;
  characters: CharacterFile;
}

/** The content of a built site with `count` made-up stories more; with none, everything is as shipped. */
export function makeCorpus(dist: string, count: number): Corpus {
  const readJson = (file: string) => JSON.parse(readFileSync(join(dist, 'search', file), 'utf8')) as unknown;
  const shipped = shippedRecords(dist);
  const files = { names: readJson('names.json') as SuggestionFile, terms: readJson('terms.json') as SuggestionFile };
  const known = readSuggestions(files.names).people;
  if (count === 0) {
    const characters = readJson('characters.json') as CharacterFile;
    return { records: shipped, people: { shipped: known, made: [] }, suggestions: files, characters };
  }
  const made = samplePeople(seeded(SEEDS.people), count, known.map(({ description }) => description));
  const records = [...shipped, ...sampleStories(seeded(SEEDS.stories), made, shipped, BASE)];
  const suggestions = sampleSuggestions(seeded(SEEDS.terms), files, made);
  const text = records.map(({ title, line, text }) => title + line + text).join('') + JSON.stringify(suggestions);
  return { records, people: { shipped: known, made }, suggestions, characters: sampleCharacters(text, [...known, ...made]) };
}
