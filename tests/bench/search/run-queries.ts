import { traditionalCharacters } from '../../../src/loaders/traditional-characters.ts';
import type { BenchRecord } from './bench-record.ts';
import { joinLetters } from './bench-record.ts';
import { SAMPLE_SURNAME } from './sample-people.ts';
import { between, pick, seeded, type Random } from './seeded.ts';

const SEEDS = { runs: 11, traditional: 12, absent: 13 };
const SHORTEST = 2;
const LONGEST = 8;
/** Letters at both ends, no spaces within: what a reader takes out of a text. */
const RUN = /^[\p{L}\p{N}]\S*[\p{L}\p{N}]$/u;
const HAN_RUN = /^\p{Script=Han}+$/u;
const LAST_LETTER = /\p{Script=Han}(?=\P{L}*$)/u;

/** What is typed, and the addresses of the records that hold it. */
export interface RunQuery {
  typed: string;
  right: ReadonlySet<string>;
}

function holders(records: readonly BenchRecord[], run: string): ReadonlySet<string> {
  const letters = joinLetters(run);
  return new Set(records.filter((record) => record.letters.includes(letters)).map(({ record }) => record.url));
}

/** A piece of a text of 2 to 8 characters, all lengths alike; without the name that all made-up people share, as no real people do. */
function drawRun(random: Random, records: readonly BenchRecord[], wanted: RegExp): string {
  for (;;) {
    const characters = [...pick(random, records).text];
    const length = between(random, SHORTEST, LONGEST);
    const run = characters.slice(between(random, 0, characters.length - length)).slice(0, length).join('');
    if (wanted.test(run) && !run.includes(SAMPLE_SURNAME)) return run;
  }
}

function drawRuns(random: Random, records: readonly BenchRecord[], count: number, wanted: RegExp): string[] {
  const runs = new Set<string>();
  while (runs.size < count) runs.add(drawRun(random, records, wanted));
  return [...runs];
}

/** Pieces of the texts, and what holds them. */
export function runQueries(records: readonly BenchRecord[], count: number): RunQuery[] {
  return drawRuns(seeded(SEEDS.runs), records, count, RUN).map((typed) => ({ typed, right: holders(records, typed) }));
}

/** The first traditional form of each simplified character. */
export function traditionalForms(): (text: string) => string {
  const forms = new Map([...traditionalCharacters()].toReversed().map(([character, simplified]) => [simplified, character]));
  return (text) => [...text].map((character) => forms.get(character) ?? character).join('');
}

/** Pieces of the texts typed in traditional script, and what holds them in simplified. */
export function traditionalRunQueries(records: readonly BenchRecord[], count: number): RunQuery[] {
  const toTraditional = traditionalForms();
  const runs = drawRuns(seeded(SEEDS.traditional), records, count * 2, HAN_RUN).filter((run) => toTraditional(run) !== run);
  return runs.slice(0, count).map((run) => ({ typed: toTraditional(run), right: holders(records, run) }));
}

/** Whether a word is made of characters of a name: then it is a way to ask for a person. */
const isOfName = (word: string, names: readonly string[]) => names.some((name) => [...word].every((character) => name.includes(character)));

/** One word in so many begins with the letter with which a text ends: an index may take that for the beginning of any word. */
const FROM_END = 5;

/** Words of 2 to 4 characters that stand nowhere and name nobody, though their characters, and in the longer ones their halves, stand somewhere. */
export function absentWords(records: readonly BenchRecord[], count: number): RunQuery[] {
  const random = seeded(SEEDS.absent);
  const everything = records.map(({ letters }) => letters).join('\n');
  const names = records.map(({ title }) => title);
  const half = () => [...drawRun(random, records, HAN_RUN)].slice(0, between(random, 1, 2)).join('');
  const end = () => pick(random, records).letters.match(LAST_LETTER)?.[0] ?? half();
  const words = new Set<string>();
  while (words.size < count) {
    const word = (words.size % FROM_END === 0 ? end() : half()) + half();
    if (!everything.includes(word) && !isOfName(word, names)) words.add(word);
  }
  return [...words].map((typed) => ({ typed, right: new Set() }));
}
