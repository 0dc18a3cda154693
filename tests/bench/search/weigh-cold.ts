import type { Browser } from 'playwright';
import type { CountingServer } from './counting-server.ts';

/** What is on its way before the first result can be drawn. */
export interface ColdWeight {
  total: number;
  /** By the kind of file. */
  kinds: Map<string, number>;
}

const KINDS: [kind: string, path: RegExp][] = [
  ['程序', /\.js$|wasm|entry\.json$/],
  ['提示数据', /^\/search\//],
  ['元数据', /pf_meta$/],
  ['索引', /pf_index$|^\/[^/]+\.json$/],
  ['正文', /pf_fragment$/],
];

function weigh(count: Map<string, number>): ColdWeight {
  const files = [...count].filter(([path]) => path !== '/');
  const kinds = Map.groupBy(files, ([path]) => KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? '其他');
  const sum = (list: [string, number][]) => list.reduce((total, [, bytes]) => total + bytes, 0);
  return { total: sum(files), kinds: new Map([...kinds].map(([kind, list]) => [kind, sum(list)])) };
}

/** The bytes that one question costs a reader who comes for the first time; the empty page itself is not counted. */
export async function weighCold(browser: Browser, server: CountingServer, typed: string, way: 'ask' | 'name'): Promise<ColdWeight> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    server.takeCount();
    await page.goto(server.url, { waitUntil: 'load' });
    await page.evaluate(
      async ([question, how]) => {
        if (how === 'name') return void (await window.contestant.name!(question));
        await window.contestant.open();
        await window.contestant.ask(question);
      },
      [typed, way] as const,
    );
    return weigh(server.takeCount());
  } finally {
    await context.close();
  }
}
