import { expect, test } from '@playwright/test';
import { checkWith, LESSON, printed, readValid } from '../../support/content-fixture.ts';

const STORY = 'stories/zhangsan-yangli.mdx';
const COLLECTIVE = 'stories/yangli-banzu.mdx';
const SPEECH = 'speeches/yangli-jianghua.mdx';

/** The collective takes the person's place on the home page and in the excerpts, and no one names or teaches the person. */
async function withoutThePerson() {
  const replaceId = async (path: string) => (await readValid(path)).replaceAll('zhangsan-yangli', 'yangli-banzu');
  return {
    [STORY]: (await readValid(STORY)).replace('status: published', 'status: withdrawn'),
    [SPEECH]: (await replaceId(SPEECH)).replace('，张三样例做到了', ''),
    'site.yaml': await replaceId('site.yaml'),
    [LESSON]: null,
  };
}

test('a story may be withdrawn when nothing names its person any more', async () => {
  expect(printed(await checkWith(await withoutThePerson()))).toBe('');
});

test('every place that still names a withdrawn person is told', async () => {
  const overlay = await withoutThePerson();
  const collective = await readValid(COLLECTIVE);
  const issues = await checkWith({
    ...overlay,
    [COLLECTIVE]: collective
      .replace('样例文章丙', '样例文章：张三样例')
      .replace('一班一班交下去的，', '样例，\n张三样例交下去的，张三样例做的，'),
    'site.yaml': overlay['site.yaml'].replace('样例网站', '张三样例的网站'),
    'vocabulary/regions.yaml': '- { id: yangli-diqu, name: 张三样例地区, short: 样例 }\n',
    'spirit/aigang-jingye.md': (await readValid('spirit/aigang-jingye.md')).replace('样例解说', '张三样例解说'),
    'pages/about.mdx': (await readValid('pages/about.mdx')).replace('关于样例站', '关于张三样例'),
  });
  expect(issues.map(({ file, line, field, code }) => `${file}:${line} ${field ?? ''} ${code}`)).toEqual([
    'content/pages/about.mdx:2 title name-unpublished',
    'content/site.yaml:2 description name-unpublished',
    'content/spirit/aigang-jingye.md:8  name-unpublished',
    'content/stories/yangli-banzu.mdx:14 sources[0].title name-unpublished',
    'content/stories/yangli-banzu.mdx:25  name-unpublished',
    'content/stories/yangli-banzu.mdx:25  name-unpublished',
    'content/vocabulary/regions.yaml:1 [0].name name-unpublished',
  ]);
  expect(printed(issues.slice(0, 1))).toBe(
    `
content/pages/about.mdx:2  title
  这里还有“张三样例”，而 content/stories/zhangsan-yangli.mdx 没有发布。
  改法：改写或删去这一处；若是以其命名的集体或方法，在本文件写 mayName（phrase 和 reason）。`.trim(),
  );
});

test('mayName allows the phrase it gives, there and nowhere else', async () => {
  const overlay = await withoutThePerson();
  const collective = (await readValid(COLLECTIVE))
    .replace('status:', 'mayName:\n  - { phrase: 张三样例法, reason: 方法以张三样例命名 }\nstatus:')
    .replace('一班一班交下去的，', '张三样例法是张三样例的，');
  const issues = await checkWith({ ...overlay, [COLLECTIVE]: collective });
  expect(issues.map(({ line, code }) => `${line} ${code}`)).toEqual(['26 name-unpublished']);
});

test('a draft must not be on the home page nor alone behind an excerpt', async () => {
  const draft = (await readValid(STORY)).replace('status: published', 'status: draft');
  const issues = await checkWith({ [STORY]: draft, [LESSON]: null });
  expect(printed(issues)).toBe(
    `
content/site.yaml:6  featured
  故事“zhangsan-yangli”没有发布，这里不能用它。
  改法：换成一个已发布的故事。
content/site.yaml:10  pairing.story
  故事“zhangsan-yangli”没有发布，这里不能用它。
  改法：换成一个已发布的故事。
content/speeches/yangli-jianghua.mdx:11  excerpts[0].stories[0]
  故事“zhangsan-yangli”没有发布，这里不能用它。
  改法：换成一个已发布的故事。
content/speeches/yangli-jianghua.mdx:20
  这里还有“张三样例”，而 content/stories/zhangsan-yangli.mdx 没有发布。
  改法：改写或删去这一处；若是以其命名的集体或方法，在本文件写 mayName（phrase 和 reason）。`.trim(),
  );
});

test('two published stories of one name are told apart by distinguish', async () => {
  const story = await readValid(STORY);
  const distinguished = (unit: string) => story.replace('gender:', `distinguish: ${unit}\ngender:`);
  const namesake = 'stories/zhangsan-yangli-2.mdx';
  expect(printed(await checkWith({ [namesake]: distinguished('样例二厂') }))).toBe(
    `
content/stories/zhangsan-yangli.mdx:3  name
  “张三样例”与 content/stories/zhangsan-yangli-2.mdx 重名，分不清是谁。
  改法：两个故事都写上 distinguish（单位），彼此不同。`.trim(),
  );
  expect(await checkWith({ [STORY]: distinguished('样例一厂'), [namesake]: distinguished('样例二厂') })).toEqual([]);
});

test('a collective named after someone does not name that person in an excerpt', async () => {
  const collective = (await readValid(COLLECTIVE))
    .replace('name: 样例班组', 'name: 张三样例班组')
    .replace('[yàng, lì, bān, zǔ]', '[zhāng, sān, yàng, lì, bān, zǔ]');
  const speech = (await readValid(SPEECH)).replace('text: 样例班组', 'text: 张三样例班组');
  expect(await checkWith({ [COLLECTIVE]: collective, [SPEECH]: speech })).toEqual([]);
});
