import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { ADOPTER_ROOT } from './adopter-root.ts';
import { buildIn, type Run } from './build-in.ts';
import { copyProject } from './copy-project.ts';
import { PROJECT_ROOT } from './project-root.ts';

const FIXTURE = join(PROJECT_ROOT, 'tests/fixtures/adopter');
const readYaml = (path: string): object => parse(readFileSync(path, 'utf8'));

const CORRECTION = 'corrections:\n  - { date: 2026-11-21, was: 样例旧句, now: 样例新句, why: 样例更正 }\n';

/** The first published story of the copy is corrected, so that corrections are seen to be shown. */
function correctOneStory(folder: string): void {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    if (!text.includes('\nstatus: published')) continue;
    writeFileSync(path, text.replace('\nstatus: published', `\n${CORRECTION}status: published`));
    return;
  }
}

/**
 * Builds the site as an adopter would: under a sub-path, with every setting filled in, and with one draft and one
 * withdrawn story of people who do not exist, whose names must then be nowhere, and one story corrected. The
 * project's own dist is left alone.
 */
export async function buildAdopterSite(): Promise<Run> {
  copyProject(ADOPTER_ROOT);
  cpSync(join(FIXTURE, 'content'), join(ADOPTER_ROOT, 'content'), { recursive: true });
  correctOneStory(join(ADOPTER_ROOT, 'content/stories'));
  const settings = join(ADOPTER_ROOT, 'content/site.yaml');
  writeFileSync(settings, stringify({ ...readYaml(settings), ...readYaml(join(FIXTURE, 'site.yaml')) }));
  return buildIn(ADOPTER_ROOT, { SITE_BASE: undefined, SITE_URL: undefined });
}
