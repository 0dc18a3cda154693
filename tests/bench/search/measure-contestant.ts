import { join } from 'node:path';
import type { Browser } from 'playwright';
import type { ContestantId } from './contestants.ts';
import { startCountingServer } from './counting-server.ts';
import { BY_PARTS, Measurement } from './measurement.ts';
import type { NameQueries } from './name-queries.ts';
import { readFragments } from './read-fragments.ts';
import type { RunQuery } from './run-queries.ts';

/** All that the contestants are asked. */
export interface Questions {
  names: NameQueries[];
  runs: RunQuery[];
  traditional: RunQuery[];
  absent: RunQuery[];
}

/** Asks one contestant everything. */
export async function measureContestant(
  browser: Browser,
  id: ContestantId,
  folder: string,
  addresses: readonly string[],
  { names, runs, traditional, absent }: Questions,
): Promise<Pick<Measurement, 'lines' | 'notes'>> {
  const fragments = BY_PARTS.includes(id) ? new Map(readFragments(join(folder, 'pagefind')).map((fragment) => [fragment.id, fragment.url])) : undefined;
  const urlOf = (record: string | number) => (typeof record === 'number' ? addresses[record]! : (fragments?.get(record) ?? record));
  const server = await startCountingServer(folder);
  const measurement = new Measurement(browser, server, id, urlOf);
  await measurement.attempt('首次到第一条结果', () => measurement.cold(runs, names[0]!.queries));
  await measurement.names(names);
  await measurement.attempt('片段', (label) => measurement.runs(label, runs));
  await measurement.attempt('繁体片段', (label) => measurement.runs(label, traditional));
  await measurement.attempt('没有的词', () => measurement.absent(absent));
  await measurement.attempt('人人名中都有的字', () => measurement.shared());
  await server.close();
  return measurement;
}
