import { expect, test } from '@playwright/test';
import { checkWith, printed, readValid } from '../../support/content-fixture.ts';
import { CAMPAIGN, SAMPLE_CAMPAIGN } from '../../support/sample-campaign.ts';

const STORY = 'stories/yangli-banzu.mdx';

/** What the check says of the campaign alone when the status of its second story, and its own, are these. */
async function issuesWith(story: string, campaign = 'published'): Promise<string> {
  const withStatus = (text: string, status: string) => text.replace('status: published', `status: ${status}`);
  const issues = await checkWith({ [STORY]: withStatus(await readValid(STORY), story), [CAMPAIGN]: withStatus(SAMPLE_CAMPAIGN, campaign) });
  return printed(issues.filter(({ file }) => file === `content/${CAMPAIGN}`));
}

test('a sound campaign has nothing to tell', async () => {
  expect(await issuesWith('published')).toBe('');
});

test('a published campaign shows nobody whose story is withdrawn or a draft', async () => {
  const words = `
content/campaigns/yangli-zhuanti.mdx:9  items[2].story
  故事“yangli-banzu”没有发布，这里不能用它。
  改法：换成一个已发布的故事。`.trim();
  expect(await issuesWith('withdrawn')).toBe(words);
  expect(await issuesWith('draft')).toBe(words);
});

test('a campaign that is a draft may wait for stories that are drafts', async () => {
  expect(await issuesWith('draft', 'draft')).toBe('');
});

test('the words of a campaign do not name who was withdrawn', async () => {
  const campaign = SAMPLE_CAMPAIGN.replace('样例专题的开头。', '从样例班组说起。').replace(/ {2}- \{ story: yangli-banzu.*\n/, '');
  const story = (await readValid(STORY)).replace('status: published', 'status: withdrawn');
  const issues = await checkWith({ [CAMPAIGN]: campaign, [STORY]: story });
  expect(printed(issues)).toContain('content/campaigns/yangli-zhuanti.mdx:16\n  这里还有“样例班组”，而 content/stories/yangli-banzu.mdx 没有发布。');
});

test('a campaign has an id that no story has, and a title that nothing else has', async () => {
  const issues = await checkWith({ [CAMPAIGN]: SAMPLE_CAMPAIGN, 'campaigns/zhangsan-yangli.mdx': SAMPLE_CAMPAIGN });
  expect(issues.map(({ code }) => code).sort()).toEqual(['id-duplicate', 'title-duplicate']);
});
