import { gzipSync } from 'node:zlib';
import { COMMON_CHARACTERS } from '../../src/domain/reading/common-character.ts';
import { matchNames } from '../../src/domain/name/match-names.ts';
import type { PersonEntry } from '../../src/domain/name/suggestion-data.ts';
import { readSuggestions, writeSuggestions, type NamedTerm } from '../../src/domain/name/suggestion-file.ts';
import { writeCharacters } from '../../src/domain/name/write-characters.ts';
import { characterSounds } from '../../src/loaders/character-sounds.ts';
import { traditionalCharacters } from '../../src/loaders/traditional-characters.ts';
import { plainSite } from '../support/built-site.ts';
import { readText } from '../support/name-data.ts';
import { median } from './median.ts';

const SEED = 20261121;
const QUESTIONS = ['zhangsan', 'zsyl', 'zhangsanyanglw', '样例', '张三样', '张三杨力', '行业', '航空母舰'];
const ROUNDS = 20;

/** Numbers from 0 to 1 that are the same in every run (Park and Miller). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const kilobytes = (value: unknown) => (gzipSync(typeof value === 'string' ? value : JSON.stringify(value), { level: 9 }).length / 1024).toFixed(1);

/** People who plainly do not exist, their given names as varied as real ones, each with a unit and a place. */
function samplePeople(count: number, occupations: string[]): { people: PersonEntry[]; terms: NamedTerm[] } {
  const random = randomNumbers(SEED);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const word = (length: number) => Array.from({ length }, () => pick(COMMON_CHARACTERS)).join('');
  const people = Array.from({ length: count }, (): PersonEntry => {
    const name = readText(`样${word(2)}`);
    const [surname = '', ...given] = name.syllables;
    return { id: `${surname}-${given.join('')}`, kind: 'person', name, fullName: name.text, description: pick(occupations), aliases: random() < 0.1 ? [readText(word(4))] : [] };
  });
  const places = Array.from({ length: count / 4 }, (): NamedTerm => ({ group: 'place', name: readText(`${word(2)}县`) }));
  const units = Array.from({ length: count / 2 }, (): NamedTerm => ({ group: 'unit', name: readText(`${word(3)}${pick(['机械厂', '纺织厂', '中学', '医院', '供电局', '运输公司'])}`) }));
  return { people, terms: [...places, ...units] };
}

function timeOf(run: () => void): string {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return median(times).toFixed(2);
}

/** Prints how heavy the suggestions are and how long a name takes to be found, for the built site and for generated people. */
export async function benchSuggestions(args: string[]): Promise<void> {
  const [names, shipped] = ['names', 'terms'].map((name) => JSON.parse(plainSite.readText(`search/${name}.json`)));
  console.log(`本站：人名 ${kilobytes(names)} KB，其他建议 ${kilobytes(shipped)} KB，字表 ${kilobytes(plainSite.readText('search/characters.json'))} KB（gzip）`);
  const occupations = readSuggestions(names).people.map(({ description }) => description);
  for (const count of args.length > 0 ? args.map(Number) : [1_000]) {
    const { people, terms } = samplePeople(count, occupations);
    const addresses = Object.fromEntries(Object.entries(shipped.terms).map(([group, list]) => [group, (list as { at: string }).at])) as never;
    const file = writeSuggestions({ people, terms, synonyms: names.synonyms }, addresses);
    const all = { ...file.terms, terms: { ...shipped.terms, ...file.terms.terms } };
    const source = { traditional: traditionalCharacters(), common: COMMON_CHARACTERS, soundsOf: characterSounds };
    const characters = writeCharacters(source, COMMON_CHARACTERS.join(''), people.map(({ name }) => name));
    console.log(`${count} 人：人名 ${kilobytes(file.names)} KB，其他建议 ${kilobytes(all)} KB，字表 ${kilobytes(characters)} KB（gzip）`);
    for (const question of QUESTIONS) console.log(`  ${question} ${timeOf(() => matchNames(question, people))} 毫秒`);
  }
}
