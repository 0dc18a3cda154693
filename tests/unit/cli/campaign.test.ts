import { expect, test } from '@playwright/test';
import { withContent, type Overlay } from '../../support/content-fixture.ts';
import { packCampaign } from '../../support/pack-campaign.ts';
import { CAMPAIGN, SAMPLE_CAMPAIGN } from '../../support/sample-campaign.ts';

const URL = 'https://example.org/laomo/';

const SAMPLE: Overlay = { [CAMPAIGN]: SAMPLE_CAMPAIGN };

const refusal = (words: string[], overlay = SAMPLE, url = URL) => withContent(overlay, (root) => packCampaign(root, words, url));

test('an unknown campaign is told with the nearest; a wrong word with the usage', async () => {
  expect(await refusal(['yangli'])).toEqual({ code: 1, out: '没有专题“yangli”。最接近的是 yangli-zhuanti。\n改法：写 content/campaigns/ 里的文件名，不写扩展名。' });
  expect(await refusal(['yangli'], {})).toEqual({ code: 1, out: '没有专题“yangli”：content/campaigns/ 是空的。\n改法：先写 content/campaigns/yangli.mdx。' });
  for (const words of [[], ['--none'], ['yangli-zhuanti', 'wuyi']]) {
    expect(await refusal(words)).toEqual({ code: 1, out: '用法：npm run campaign -- <专题id> [--without-pictures]' });
  }
});

test('without a public address nothing is packed, and the cure is told', async () => {
  const { code, out } = await refusal(['yangli-zhuanti'], SAMPLE, '');
  expect(code).toBe(1);
  expect(out).toContain('没有对外网址：二维码、嵌入代码和“阅读原文”无处可指，不打包。\n改法：在 content/site.yaml 填 url');
});

test('neither a draft nor content that fails is packed', async () => {
  expect((await refusal(['yangli-zhuanti'], { [CAMPAIGN]: SAMPLE_CAMPAIGN.replace('status: published', 'status: draft') })).out).toContain('专题“yangli-zhuanti”还是草稿。');
  const failed = await refusal(['yangli-zhuanti'], { [CAMPAIGN]: SAMPLE_CAMPAIGN.replace('story: yangli-banzu', 'story: yangli') });
  expect(failed.code).toBe(1);
  expect(failed.out).toContain('内容检查没有通过，不打包。\n\ncontent/campaigns/yangli-zhuanti.mdx:9  items[2].story');
});
