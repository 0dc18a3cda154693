import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { pairLetters, pairsOf } from '../../../src/domain/search/search-pairs.ts';
import { readPagefindFile } from '../../../src/integrations/pagefind-file.ts';
import { writeSearchIndex } from '../../../src/integrations/search-index.ts';

const FIRST = 0x4e00;
const texts = Array.from({ length: 60 }, (_, turn) =>
  Array.from({ length: 400 }, (_, at) => String.fromCodePoint(FIRST + ((turn * 401 + at * 7 * (turn + 1)) % 5_000))).join(''),
);

const records = texts.map((text, turn) => ({
  url: `/stories/${turn}/`,
  content: pairLetters(text),
  language: 'zh',
  meta: { kind: 'person' as const, title: pairLetters('张三样例'), line: '' },
  filters: { kind: ['person'] },
  sort: { era: String(turn % 9), name: String(turn) },
}));

test('the parts of an index hold every word between their first and last, and no reader loads much for one', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'part-chunks-'));
  try {
    await writeSearchIndex(records, dist);
    const root = join(dist, 'pagefind');
    const list = readPagefindFile(join(root, readdirSync(root).find((file) => file.endsWith('.pf_meta'))!)) as [string, unknown, [string, string, string][]];
    const chunks = list[2].map(([from, to, name]) => {
      const [words] = readPagefindFile(join(root, 'index', `${name}.pf_index`)) as [[string][]];
      return { from, to, words: words.map(([word]) => word) };
    });
    expect(readdirSync(join(root, 'index')).length).toBe(chunks.length);
    expect(chunks.length).toBeGreaterThan(10);
    for (const { from, to, words } of chunks) expect([words[0], words.at(-1)]).toEqual([from, to]);
    const all = chunks.flatMap(({ words }) => words);
    expect(all).toEqual(all.toSorted());
    const wanted = new Set(texts.flatMap(pairsOf));
    expect([...wanted].filter((word) => !all.includes(word))).toEqual([]);
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
});
