import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { plainSite } from '../support/built-site.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../support/chromium.ts';
import { PROJECT_ROOT } from '../support/project-root.ts';
import { buildContestant, type Built } from './search/build-contestant.ts';
import { CONTESTANT_IDS, CONTESTANTS, type ContestantId } from './search/contestants.ts';
import { makeCorpus, type Corpus } from './search/corpus.ts';
import { measureContestant, type Questions } from './search/measure-contestant.ts';
import type { Line } from './search/measurement.ts';
import { nameQueries } from './search/name-queries.ts';
import { printTable } from './search/print-table.ts';
import { absentWords, runQueries, traditionalRunQueries } from './search/run-queries.ts';

const ROOT = join(PROJECT_ROOT, '.cache/bench/search');
const RUNS = 500;
const FEWER = 100;

function questionsOf(corpus: Corpus): Questions {
  const { records } = corpus;
  return {
    names: nameQueries(corpus, FEWER),
    runs: runQueries(records, RUNS),
    traditional: traditionalRunQueries(records, FEWER),
    absent: absentWords(records, FEWER),
  };
}

const megabytes = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(2)} MB`;

function buildLines(built: Built): Line[] {
  if ('failure' in built) return [['建索引', `建不成：${built.failure}`]];
  return [
    ['建索引', `${built.seconds.toFixed(1)} 秒，内存峰值 ${(built.peak / 1024 ** 3).toFixed(2)} GB`],
    ['索引大小（压缩后）', megabytes(built.index)],
    ['正文大小（压缩后）', built.texts > 0 ? megabytes(built.texts) : '不含'],
  ];
}

function describeSuggestions({ suggestions, characters }: Corpus): string {
  const size = (value: unknown) => `${(gzipSync(JSON.stringify(value), { level: 6 }).length / 1024).toFixed(1)} KB`;
  const { names, terms } = suggestions;
  return `提示数据 gzip：人名 ${size(names)}，其他 ${size(terms)}；繁体与同音字表 ${size(characters)}`;
}

async function measure(count: number, chosen: readonly ContestantId[]): Promise<void> {
  const root = join(ROOT, String(count));
  mkdirSync(root, { recursive: true });
  const corpus = makeCorpus(plainSite.dist, count);
  const questions = questionsOf(corpus);
  const corpusFile = join(root, 'corpus.json');
  writeFileSync(corpusFile, JSON.stringify(corpus));
  const addresses = corpus.records.map(({ record }) => record.url);
  const columns = new Map<ContestantId, Line[]>();
  const notes: string[] = [describeSuggestions(corpus)];
  for (const id of chosen) {
    const folder = join(root, id);
    const built = await buildContestant(id, corpusFile, folder);
    columns.set(id, buildLines(built));
    if ('failure' in built) continue;
    // A browser of its own: what one contestant leaves in memory is not the next one's.
    const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGUMENTS });
    const { lines, notes: told } = await measureContestant(browser, id, folder, addresses, questions).finally(() => browser.close());
    columns.get(id)!.push(...lines);
    notes.push(...told);
    console.error(`${count} 篇，${CONTESTANTS[id]}：测完，机器五分钟内平均负载 ${loadavg()[1]!.toFixed(1)}`);
  }
  printTable(`另加 ${count} 篇，共 ${corpus.records.length} 条记录`, columns);
  console.log(`\n${notes.map((note) => `- ${note}`).join('\n')}`);
}

/**
 * Compares the site's search with Pagefind's own, MiniSearch and FlexSearch, on the built site and with made-up stories
 * more. `npm run bench -- search [0 1000 10000] [ours pagefind minisearch flexsearch]`.
 */
export async function benchSearch(args: string[]): Promise<void> {
  const counts = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const chosen = CONTESTANT_IDS.filter((id) => args.includes(id));
  for (const count of counts.length > 0 ? counts : [0, 1000]) await measure(count, chosen.length > 0 ? chosen : CONTESTANT_IDS);
}
