import { expect, test } from '@playwright/test';
import { recordHonours } from '../../src/domain/honour.ts';
import { SITES } from '../support/built-site.ts';
import { HAND_WRITTEN } from '../support/hand-written.ts';
import { readPublished, readRetellings, readSpeeches, readSpirits } from '../support/read-content.ts';

function expectedPaths(root: string): string[] {
  const stories = readPublished(root);
  const paths = (kind: string, ids: string[]) => [...new Set(ids)].map((id) => `/${kind}/${id}/`);
  return [
    ...HAND_WRITTEN,
    ...paths('stories', stories.map(({ id }) => id)),
    ...readRetellings(root).map(({ id }) => `/stories/${id}/retelling/`),
    ...paths('speeches', readSpeeches(root).map(({ id }) => id)),
    ...paths('spirit', readSpirits(root).map(({ id }) => id)),
    ...paths('industries', stories.map(({ record }) => record.industry)),
    ...paths('eras', stories.map(({ record }) => record.era)),
    ...paths('regions', stories.map(({ record }) => record.region)),
    ...paths('honours', stories.flatMap(({ record }) => recordHonours(record).map(({ id }) => id))),
  ];
}

for (const site of SITES) {
  test(`${site.name} has every page that its content asks for`, () => {
    const built = new Set(site.pages().map(({ path }) => path));
    expect(expectedPaths(site.root).filter((path) => !built.has(path))).toEqual([]);
  });
}
