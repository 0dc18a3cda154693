import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { ADOPTER_ROOT } from './adopter-root.ts';
import { buildIn, type Run } from './build-in.ts';
import { copyProject } from './copy-project.ts';
import { DRAFT_LESSON } from './draft-lesson.ts';
import { DRAWN, drawPictures } from './draw-pictures.ts';
import { PROJECT_ROOT } from './project-root.ts';

const FIXTURE = join(PROJECT_ROOT, 'tests/fixtures/adopter');
const readYaml = (path: string): object => parse(readFileSync(path, 'utf8'));

const CORRECTION = 'corrections:\n  - { date: 2026-11-21, was: 样例旧句, now: 样例新句, why: 样例更正 }\n';

const PUBLISHED = '\nstatus: published';

/** The file of the first published story of a folder. */
function firstPublished(folder: string): string {
  return readdirSync(folder).sort().find((name) => readFileSync(join(folder, name), 'utf8').includes(PUBLISHED))!;
}

/** A story of the copy is corrected, so that corrections are seen to be shown. */
function correctStory(path: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(PUBLISHED, `\n${CORRECTION}status: published`));
}

/** A pack of the copy stands a second time, as a draft. */
function draftLesson(folder: string): void {
  const text = readFileSync(join(folder, firstPublished(folder)), 'utf8');
  const draft = text.replace(/^title: .*$/mu, `title: ${DRAFT_LESSON.title}`).replace(PUBLISHED, '\nstatus: draft');
  writeFileSync(join(folder, `${DRAFT_LESSON.id}.mdx`), draft);
}

/**
 * Builds the site as an adopter would: under a sub-path, with every setting filled in, and with one draft and one
 * withdrawn story of people who do not exist, whose names must then be nowhere, one story corrected and one pack a
 * draft. The pictures of some stories are drawn, those of the corrected one before it was. The project's own dist is left alone.
 */
export async function buildAdopterSite(): Promise<Run> {
  copyProject(ADOPTER_ROOT);
  cpSync(join(FIXTURE, 'content'), join(ADOPTER_ROOT, 'content'), { recursive: true });
  const settings = join(ADOPTER_ROOT, 'content/site.yaml');
  writeFileSync(settings, stringify({ ...readYaml(settings), ...readYaml(join(FIXTURE, 'site.yaml')) }));
  const stories = join(ADOPTER_ROOT, 'content/stories');
  const corrected = firstPublished(stories);
  const drawn = drawPictures(ADOPTER_ROOT, [...DRAWN, basename(corrected, '.mdx')]);
  if (drawn.status !== 0) return drawn;
  correctStory(join(stories, corrected));
  draftLesson(join(ADOPTER_ROOT, 'content/lessons'));
  return buildIn(ADOPTER_ROOT, { SITE_BASE: undefined, SITE_URL: undefined });
}
