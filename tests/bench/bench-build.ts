import { join } from 'node:path';
import { buildIn } from '../support/build-in.ts';
import { copyProject } from '../support/copy-project.ts';
import { PROJECT_ROOT } from '../support/project-root.ts';
import { memoryOf } from './memory-of.ts';
import { writeSampleStories } from './write-sample-stories.ts';

const ROOT = join(PROJECT_ROOT, '.cache/bench/build');
const SAMPLING = 200;

async function measure(count: number): Promise<void> {
  copyProject(ROOT);
  writeSampleStories(ROOT, count);
  let peak = 0;
  const start = performance.now();
  const { status, output } = await buildIn(ROOT, { SITE_BASE: undefined, SITE_URL: undefined }, (pid) => {
    const timer = setInterval(() => (peak = Math.max(peak, memoryOf(pid))), SAMPLING);
    return () => clearInterval(timer);
  });
  if (status !== 0) throw new Error(output);
  const pages = /(\d+) page\(s\) built/.exec(output)?.[1];
  console.log(`${count} 篇故事（共 ${pages} 页）：${((performance.now() - start) / 1000).toFixed(1)} 秒，内存峰值 ${(peak / 1024 ** 3).toFixed(2)} GB`);
}

/** Builds the site with as many made-up stories more as asked for. `npm run bench -- build [1000] [10000]`. */
export async function benchBuild(args: string[]): Promise<void> {
  for (const count of args.length > 0 ? args : ['1000']) await measure(Number(count));
}
