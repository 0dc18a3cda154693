import { expect, test } from '@playwright/test';
import { DAYS } from '../../src/domain/day/day-of-year.ts';
import { recordHonours } from '../../src/domain/honour.ts';
import { LESSON_PARTS } from '../../src/domain/lesson/lesson-part.ts';
import { LESSON_STAGES } from '../../src/schema/lesson/classroom.ts';
import { SITES } from '../support/built-site.ts';
import { HAND_WRITTEN } from '../support/hand-written.ts';
import { readCampaigns, readLessons, readPublished, readRetellings, readSpeeches, readSpirits } from '../support/read-content.ts';

function expectedPaths(root: string): string[] {
  const stories = readPublished(root);
  const paths = (kind: string, ids: string[]) => [...new Set(ids)].map((id) => `/${kind}/${id}/`);
  return [
    ...HAND_WRITTEN,
    ...paths('stories', stories.map(({ id }) => id)),
    ...stories.map(({ id }) => `/stories/${id}/press/`),
    ...stories.flatMap(({ id }) => [`/wechat/${id}/`, `/wechat/${id}/article.html`]),
    ...readRetellings(root).map(({ id }) => `/stories/${id}/retelling/`),
    ...paths('speeches', readSpeeches(root).map(({ id }) => id)),
    ...paths('spirit', readSpirits(root).map(({ id }) => id)),
    ...paths('kinds', stories.map(({ record }) => record.kind)),
    ...paths('industries', stories.map(({ record }) => record.industry)),
    ...paths('eras', stories.map(({ record }) => record.era)),
    ...paths('regions', stories.map(({ record }) => record.region)),
    ...readCampaigns(root).flatMap(({ id }) => [`/campaigns/${id}/`, `/embed/campaigns/${id}/`, `/wechat/${id}/`, `/wechat/${id}/article.html`]),
    ...readLessons(root).flatMap(({ id }) => ['', ...LESSON_PARTS.map((part) => `${part}/`)].map((part) => `/lessons/${id}/${part}`)),
    ...LESSON_STAGES.map((stage) => `/lessons/stages/${stage}/`),
    ...DAYS.map((day) => `/days/${day}/`),
    ...paths('honours', stories.flatMap(({ record }) => recordHonours(record).map(({ id }) => id))),
  ];
}

for (const site of SITES) {
  test(`${site.name} has every page that its content asks for`, () => {
    const built = new Set(site.pages().map(({ path }) => path));
    expect(expectedPaths(site.root).filter((path) => !built.has(path))).toEqual([]);
  });
}
