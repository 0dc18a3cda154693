import type { Browser } from 'playwright';
import { askAll } from './ask-all.ts';
import type { ContestantId } from './contestants.ts';
import type { CountingServer } from './counting-server.ts';
import { judgeAbsent, judgeNames, judgeRuns, quantile, type Found } from './judge.ts';
import type { NameQuery, NameQueries } from './name-queries.ts';
import type { RunQuery } from './run-queries.ts';
import { SAMPLE_SURNAME } from './sample-people.ts';
import { weighCold, type ColdWeight } from './weigh-cold.ts';

/** A line of the table, and what a contestant has in it. */
export type Line = [label: string, value: string];

const COLD_LENGTHS = [2, 4, 8];
const COLD_SAMPLES = 5;
const FEWER_COLD_SAMPLES = 1;
const MOST_TOLD = 12;

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
const ofTimes = (times: number[]) => `${quantile(times, 0.5).toFixed(1)} / ${quantile(times, 0.95).toFixed(1)} ms`;

/** Contestants whose index comes in parts, as questions need them; the others load all of it first. */
export const BY_PARTS: readonly ContestantId[] = ['ours', 'pagefind'];

/** Asks one contestant one list of questions after another, and keeps what is to be printed. */
export class Measurement {
  readonly lines: Line[] = [];
  readonly notes: string[] = [];
  readonly #browser: Browser;
  readonly #server: CountingServer;
  readonly #id: ContestantId;
  readonly #urlOf: (id: string | number) => string;

  constructor(browser: Browser, server: CountingServer, id: ContestantId, urlOf: (id: string | number) => string) {
    this.#browser = browser;
    this.#server = server;
    this.#id = id;
    this.#urlOf = urlOf;
  }

  /** Measures one thing; where that fails, the failure is what is printed. */
  async attempt(label: string, work: (label: string) => Promise<void>): Promise<void> {
    await work(label).catch((error: Error) => this.lines.push([label, `未测成：${error.message.split('\n')[0]}`]));
  }

  async #ask(queries: readonly { typed: string }[]): Promise<Found[]> {
    const answers = await askAll(this.#browser, this.#server.url, queries.map(({ typed }) => typed), BY_PARTS.includes(this.#id));
    return answers.map(({ ids, ...answer }) => ({ ...answer, urls: ids.map(this.#urlOf) }));
  }

  async names(lists: readonly NameQueries[]): Promise<void> {
    const all: Found[] = [];
    for (const { label, queries } of lists.filter(({ queries }) => queries.length > 0)) {
      await this.attempt(`${label}（${queries.length}）：本人在第一`, async (line) => {
        const found = await this.#ask(queries);
        const { first, missed } = judgeNames(queries, found, (id) => `/stories/${id}/`);
        this.lines.push([line, percent(first)]);
        if (this.#id === 'ours' && missed.length > 0) this.notes.push(`${label}未在第一：${missed.slice(0, MOST_TOLD).join('、')}`);
        all.push(...found);
      });
    }
    if (all.length > 0) this.#times('人名', all);
  }

  async runs(label: string, queries: readonly RunQuery[]): Promise<void> {
    const found = await this.#ask(queries);
    const { recall, precision, precisionOfAll } = judgeRuns(queries, found);
    this.lines.push([`${label}（${queries.length}）：召回`, percent(recall)]);
    this.lines.push([`${label}：前十准确`, percent(precision) + (precisionOfAll === precision ? '' : `（连同另标的 ${percent(precisionOfAll)}）`)]);
    this.#times(label, found);
    if (this.#id !== 'ours') return;
    const wrong = queries.filter(({ right }, at) => found[at]!.urls.slice(0, found[at]!.plain).slice(0, 10).some((url) => !right.has(url)));
    const lost = queries.filter(({ right }, at) => [...right].some((url) => !found[at]!.urls.includes(url)));
    const slow = queries.map(({ typed }, at) => `${typed} ${found[at]!.time.toFixed(0)}`).toSorted((a, b) => Number(b.split(' ').at(-1)) - Number(a.split(' ').at(-1)));
    if (wrong.length > 0) this.notes.push(`${label}前十有误：${wrong.slice(0, MOST_TOLD).map(({ typed }) => typed).join('、')}`);
    if (lost.length > 0) this.notes.push(`${label}漏：${lost.slice(0, MOST_TOLD).map(({ typed }) => typed).join('、')}`);
    this.notes.push(`${label}最慢（毫秒）：${slow.slice(0, 5).join('、')}`);
  }

  #times(label: string, found: readonly Found[]): void {
    this.lines.push([`${label}：按键到结果，要取索引的，中位 / 95%`, ofTimes(found.map(({ time }) => time))]);
    this.lines.push([`${label}：按键到结果，索引已取的，中位 / 95%`, ofTimes(found.map(({ again }) => again))]);
  }

  async absent(queries: readonly RunQuery[]): Promise<void> {
    const found = await this.#ask(queries);
    const { plain, any, most } = judgeAbsent(found);
    this.lines.push([`没有的词（${queries.length}）：给出结果的`, any === plain ? `${any} 个，最多 ${most} 条` : `${plain} 个；另标明“分开出现”等的 ${any - plain} 个`]);
    const answered = queries.filter((_, at) => found[at]!.plain > 0);
    if (this.#id === 'ours' && answered.length > 0) this.notes.push(`没有的词有结果：${answered.slice(0, MOST_TOLD).map(({ typed }) => typed).join('、')}`);
  }

  /** What every made-up person is called: as slow as a question can be that means many people. */
  async shared(): Promise<void> {
    const [found] = await this.#ask([{ typed: SAMPLE_SURNAME }]);
    this.lines.push([`“${SAMPLE_SURNAME}”，人人名中都有：按键到结果`, `${found!.time.toFixed(0)} ms，${found!.urls.length} 条`]);
  }

  async cold(queries: readonly RunQuery[], names: readonly NameQuery[]): Promise<void> {
    const samples = BY_PARTS.includes(this.#id) ? COLD_SAMPLES : FEWER_COLD_SAMPLES;
    for (const length of COLD_LENGTHS) {
      const asked = queries.filter(({ typed }) => [...typed].length === length).slice(0, samples);
      this.#weights(`首次到第一条结果，${length} 字`, await this.#weigh(asked, 'ask'));
    }
    const people = names.slice(0, samples);
    this.#weights('首次到第一条结果，人名', await this.#weigh(people, 'ask'));
    this.#weights('人名只用提示数据', this.#id === 'ours' ? await this.#weigh(people, 'name') : []);
  }

  async #weigh(queries: readonly { typed: string }[], way: 'ask' | 'name'): Promise<ColdWeight[]> {
    const weights: ColdWeight[] = [];
    for (const { typed } of queries) weights.push(await weighCold(this.#browser, this.#server, typed, way));
    return weights;
  }

  #weights(label: string, weights: ColdWeight[]): void {
    if (weights.length === 0) return void this.lines.push([label, '—']);
    const totals = weights.map(({ total }) => total);
    this.lines.push([label, `${kilobytes(quantile(totals, 0.5))}，最多 ${kilobytes(Math.max(...totals))}`]);
    const heaviest = weights.find(({ total }) => total === Math.max(...totals))!;
    const parts = [...heaviest.kinds].map(([kind, bytes]) => `${kind} ${kilobytes(bytes)}`);
    if (this.#id === 'ours') this.notes.push(`${label}，最多的一次：${parts.join('，')}`);
  }
}
