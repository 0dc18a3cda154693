import { expect, test } from '@playwright/test';
import { checkWith, printed, readValid } from '../../support/content-fixture.ts';

const PERSON = 'stories/zhangsan-yangli.mdx';
const COLLECTIVE = 'stories/yangli-banzu.mdx';

async function withReviews(path: string, reviews: string): Promise<string> {
  return (await readValid(path)).replace('\nstatus:', `\nreviews: [${reviews}]\nstatus:`);
}

test('a story with the reviews asked for may be published, and a draft needs none', async () => {
  const site = `${await readValid('site.yaml')}reviews: 2\n`;
  const reviews = '{ role: 初审, date: 2026-01-02 }, { role: 终审, date: 2026-01-02, initials: 样 }';
  const overlay = { 'site.yaml': site, [PERSON]: await withReviews(PERSON, reviews) };
  const reviewed = await checkWith({ ...overlay, [COLLECTIVE]: await withReviews(COLLECTIVE, reviews.replaceAll('2026-01-02', '2026-11-21')) });
  expect(printed(reviewed)).toBe('');
  const drafted = await checkWith({ ...overlay, [COLLECTIVE]: (await readValid(COLLECTIVE)).replace('status: published', 'status: draft') });
  expect(drafted.filter(({ code }) => code === 'review-missing')).toEqual([]);
});

test('a story changed after its last review is told, and may stand', async () => {
  const issues = await checkWith({
    'site.yaml': `${await readValid('site.yaml')}reviews: 1\n`,
    [PERSON]: await withReviews(PERSON, '{ role: 终审, date: 2026-01-01 }'),
    [COLLECTIVE]: await withReviews(COLLECTIVE, '{ role: 终审, date: 2026-11-21 }'),
  });
  expect(printed(issues)).toBe(
    `
content/stories/zhangsan-yangli.mdx:29  reviews
  提醒：最后一次审校（2026-01-01）之后又改过（2026-01-02）。
  改法：用 npm run review 打出校对单，再审一遍，改记 reviews。`.trim(),
  );
});
