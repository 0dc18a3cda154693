import type { PersonEntry } from '../../../src/domain/name/suggestion-data.ts';
import { storyRecord, type BenchRecord } from './bench-record.ts';
import { pick, type Random } from './seeded.ts';
import { WordChain } from './word-chain.ts';

/** Stands in the chain for the name of whom a story tells: a character for private use, in no text. */
const NAME = '\uE000';
const LONGEST_LINE = 20;

const isStory = ({ record }: BenchRecord) => record.meta.kind !== 'excerpt';

/** One story for each of the people: as long as real ones, and of their words; each tells of its own person. */
export function sampleStories(random: Random, people: readonly PersonEntry[], shipped: readonly BenchRecord[], base: string): BenchRecord[] {
  const models = shipped.filter(isStory);
  const texts = new WordChain(models.map(({ title, text }) => text.replaceAll(title, NAME)));
  const lines = new WordChain(models.map(({ title, line }) => line.replaceAll(title, NAME)));
  return people.map(({ id, name, aliases }) => {
    const model = pick(random, models);
    const also = aliases.map(({ text }) => `\n又名：${text}`).join('');
    const line = lines.line(random).replaceAll(NAME, name.text).slice(0, LONGEST_LINE);
    const text = `${texts.text(random, model.text.length).replaceAll(NAME, name.text)}\n${name.text}：${line}${also}`;
    const sort = { era: model.record.sort.era, name: name.syllables.join(' ') };
    return storyRecord({ url: `${base}stories/${id}/`, title: name.text, line, text, sort }, model.record.filters);
  });
}
