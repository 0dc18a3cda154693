import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { startServer } from '../../src/cli/start-server.ts';
import { plainSite } from '../support/built-site.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../support/chromium.ts';
import { PROJECT_ROOT } from '../support/project-root.ts';
import { median } from './median.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const RUNS = 5;
const STORY = '/stories/wang-jinxi/';
const BARE_ROOT = join(PROJECT_ROOT, '.cache/bench/bare');
const BARE_SIZE = 4096;

interface Measure {
  scores: number[];
  /** Largest contentful paint, milliseconds, on Lighthouse's simulated phone. */
  paint: number;
  shift: number;
  bytes: number;
  failures: string[];
}

type Audits = Record<string, { id: string; title: string; score: number | null; scoreDisplayMode: string }>;

/** A page of 4 KB that asks for nothing more: the floor below which no page on this machine can come. */
function writeBarePage(): void {
  const head = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>空白页</title><h1>空白页</h1><p>';
  const text = '一'.repeat(Math.floor((BARE_SIZE - Buffer.byteLength(head)) / 3));
  mkdirSync(BARE_ROOT, { recursive: true });
  writeFileSync(join(BARE_ROOT, 'index.html'), head + text);
}

/** What Lighthouse found wrong with the page itself. */
function failuresOf(audits: Audits): string[] {
  return Object.values(audits).filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0).map(({ id, title }) => `${id}（${title}）`);
}

async function measure(url: string, port: number): Promise<Measure> {
  const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...CATEGORIES] });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
  const { categories, audits } = result.lhr;
  const value = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  return {
    scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
    paint: value('largest-contentful-paint'),
    shift: value('cumulative-layout-shift'),
    bytes: value('total-byte-weight'),
    failures: failuresOf(audits),
  };
}

function describe(name: string, measures: Measure[]): number {
  const scores = CATEGORIES.map((category, index) => `${category} ${median(measures.map((one) => one.scores[index]!))}`);
  const paint = median(measures.map((one) => one.paint));
  const shift = median(measures.map((one) => one.shift));
  const bytes = median(measures.map((one) => one.bytes));
  console.log(`${name}：${scores.join('，')}；LCP ${(paint / 1000).toFixed(2)} 秒，CLS ${shift.toFixed(3)}，传输 ${Math.round(bytes / 1024)} KB`);
  return paint;
}

/**
 * Lighthouse on a story of the built site and on a bare page, in turn, with the same browser and kind of server:
 * the medians of five runs. `npm run bench -- lighthouse [path] [runs]`.
 */
export async function benchLighthouse([path = STORY, runs = String(RUNS)]: string[]): Promise<void> {
  writeBarePage();
  const site = await startServer({ root: plainSite.dist, base: plainSite.base, port: 0 });
  const bare = await startServer({ root: BARE_ROOT, base: '/', port: 0 });
  const chrome = await launch({ chromePath: await chromiumPath(), chromeFlags: ['--headless', ...CHROMIUM_ARGUMENTS] });
  const story: Measure[] = [];
  const floor: Measure[] = [];
  try {
    for (let run = 0; run < Number(runs); run += 1) {
      story.push(await measure(`${site.url}${path.slice(1)}`, chrome.port));
      floor.push(await measure(bare.url, chrome.port));
    }
  } finally {
    chrome.kill();
    await Promise.all([site.close(), bare.close()]);
  }
  for (const failure of new Set(story.flatMap(({ failures }) => failures))) console.log(`未通过：${failure}`);
  const paint = describe(path, story);
  const least = describe('空白页（4 KB）', floor);
  console.log(`LCP 之比：${(paint / least).toFixed(2)}`);
}
