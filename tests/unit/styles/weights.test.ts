import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PROJECT_ROOT } from '../../support/project-root.ts';

const WEIGHT = /font-weight\s*:\s*[^;}]+|\bfont\s*:\s*(?!inherit)[^;}]+|\bfont-(?:bold|black|medium|semibold|light|normal|extrabold|thin)\b/g;
const HOME = 'styles/base.css';
/** Cards have a stylesheet of their own, which sets the same weights. */
const CARDS = 'output/embed/embed.css';
/** What sizes a face without changing its weight. */
const INHERITS = /^font\s*:.*\binherit\b/;

function weightsIn(file: string): string[] {
  const text = readFileSync(join(PROJECT_ROOT, 'src', file), 'utf8');
  return [...text.matchAll(WEIGHT)].map(([found]) => found).filter((found) => !INHERITS.test(found)).map((found) => `${file}: ${found}`);
}

test('base.css alone sets weights, for the font cutter reads them from its elements', () => {
  const files = readdirSync(join(PROJECT_ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    // Review sheets and the sheets of a campaign's pack are set in the reader's own fonts and are no part of the site.
    .filter((file) => /\.(css|astro)$/.test(file) && file !== HOME && file !== CARDS && !/^(cli|output\/campaign)\//.test(file));
  expect(files.flatMap(weightsIn)).toEqual([]);
  expect(weightsIn(HOME)).toEqual([`${HOME}: font: 400 var(--text-body) / 1.9 var(--font-song)`, `${HOME}: font-weight: 900`]);
  expect(weightsIn(CARDS).map((found) => found.replace(/ \d+px.*/, ''))).toEqual([`${CARDS}: font: 400`, `${CARDS}: font-weight: 900`]);
});
