import { expect, test } from '@playwright/test';
import { checkWith, LESSON, readValid, type Overlay } from '../../support/content-fixture.ts';

const STORY = 'stories/zhangsan-yangli.mdx';
const SPEECH = 'speeches/yangli-jianghua.mdx';
const COLLECTIVE = 'stories/yangli-banzu.mdx';
const RETELLING = 'retellings/zhangsan-yangli.md';
const SENTENCE = '张三样例是一名工人。[^1,2]他每天走路去做工。[^1]';
const retelling = (body: string) => `---\ntitle: 样例读本\nchecked: 2026-11-21\n---\n\n${body}\n`;

/** The lesson of the valid content with some words exchanged, each of which stands in it. */
async function lessonWith(...exchanged: [from: string, to: string][]): Promise<string> {
  return exchanged.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, await readValid(LESSON));
}

const codesWith = async (overlay: Overlay) => (await checkWith(overlay)).map(({ field, code }) => `${field ?? 'body'} ${code}`);

test('a published lesson uses published stories alone, a draft any', async () => {
  const draft = (await readValid(COLLECTIVE)).replace('status: published', 'status: draft');
  const speech = (await readValid(SPEECH)).replace('text: 样例班组的做法', 'text: 样例厂的做法').replace('    namesChecked: [yangli-banzu]\n', '');
  const lesson = await lessonWith(
    ['stories: [zhangsan-yangli]', 'stories: [zhangsan-yangli, yangli-banzu]'],
    ['{ story: zhangsan-yangli, text: 三十六年，一个样例岗位 }', '{ story: yangli-banzu, text: 是做法。 }'],
  );
  const others = { [COLLECTIVE]: draft, [SPEECH]: speech };
  expect(await codesWith({ ...others, [LESSON]: lesson })).toEqual(['stories[1] reference-unpublished']);
  expect(await codesWith({ ...others, [LESSON]: lesson.replace('status: published', 'status: draft') })).toEqual([]);
});

test('a draft may be unfinished', async () => {
  const lesson = await lessonWith(['读懂张三样例做的是什么。', '〔待填〕'], ['status: published', 'status: draft']);
  expect(await codesWith({ [LESSON]: lesson })).toEqual([]);
});

test('a retelling is quoted like a story, and its marks bear out a claim', async () => {
  const claim = (words: string) => lessonWith(['{ story: zhangsan-yangli, text: 他说过“样例的话”。 }', `{ retelling: zhangsan-yangli, text: ${words} }`]);
  const told = { [RETELLING]: retelling(`${SENTENCE.repeat(6)}他照样做工。`) };
  expect(await codesWith({ ...told, [LESSON]: await claim('他每天走路去做工。') })).toEqual([]);
  expect(await codesWith({ ...told, [LESSON]: await claim('他照样做工。') })).toEqual(['sheet.during[0].claims[1].text lesson-passage-unsourced']);
});

test('a date and a number may stand in the retelling alone', async () => {
  const told = { [RETELLING]: retelling(`${SENTENCE.repeat(6)}1979年9月，他每天做工8小时。[^1]`) };
  const lesson = await lessonWith(
    ['{ date: 1980-05, text: 进样例厂做工, from: { story: zhangsan-yangli, text: 1980年5月，他进了样例厂。 } }', '{ date: 1979-09, text: 每天做工, from: { retelling: zhangsan-yangli, text: 他每天做工 } }'],
    ['他在一个岗位上做了36年。', '他每天做工8小时。'],
  );
  expect(await codesWith({ ...told, [LESSON]: lesson })).toEqual([]);
});

for (const quantity of ['同桌说3分钟', '做第2、3、4题', '4人轮流读', '看来源1、7', '第7天再看', '写150～200字']) {
  test(`“${quantity}” is of the class`, async () => {
    expect(await codesWith({ [LESSON]: await lessonWith(['默读课文，时间画红线。', quantity]) })).toEqual([]);
  });
}

for (const quantity of ['他只用7分', '他用7分20秒', '他做了37件', '37年以前', '做到2020年', '做到2026年']) {
  test(`“${quantity}” is told of the person`, async () => {
    expect(await codesWith({ [LESSON]: await lessonWith(['课文说，他做了三十六年样例工。', quantity]) })).toContain('quiz[1].reason lesson-number');
  });
}

test('what cannot be read is not told again by a lesson that quotes it', async () => {
  const story = await readValid(STORY);
  const speech = await readValid(SPEECH);
  const broken: Overlay[] = [
    { [STORY]: story.replace('gender:', 'gender: [') },
    { [STORY]: story.replace('</Background>', '') },
    { [SPEECH]: speech.replace('title:', 'title: [') },
  ];
  for (const overlay of broken) {
    const files = (await checkWith(overlay)).map(({ file }) => file);
    expect(files).not.toEqual([]);
    expect(files).not.toContain(`content/${LESSON}`);
  }
});
