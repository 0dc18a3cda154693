import { expect, test } from '@playwright/test';
import { checkContent } from '../../../src/check/run.ts';
import { checkWith, LESSON, printed, readValid } from '../../support/content-fixture.ts';

const STORY = 'stories/zhangsan-yangli.mdx';

test('valid content has nothing to tell', async () => {
  expect(printed(await checkWith({}))).toBe('');
});

test('an empty folder lacks every file the site needs, and nothing is thrown', async ({}, testInfo) => {
  const issues = await checkContent(testInfo.outputPath('nowhere'), '2026-11-21');
  expect(issues.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'file-missing content/history/commendations.mdx',
    'file-missing content/history/may-day.mdx',
    'file-missing content/history/three-spirits.mdx',
    'file-missing content/site.yaml',
    'file-missing content/vocabulary/eras.yaml',
    'file-missing content/vocabulary/honours.yaml',
    'file-missing content/vocabulary/industries.yaml',
    'file-missing content/vocabulary/plates.yaml',
    'file-missing content/vocabulary/readings.yaml',
    'file-missing content/vocabulary/regions.yaml',
    'file-missing content/vocabulary/synonyms.yaml',
    'file-missing content/vocabulary/wording.yaml',
  ]);
});

test('the problems of all files are told at once, by file and line', async () => {
  const story = await readValid(STORY);
  const issues = await checkWith({
    'site.yaml': 'name: 样例站\n',
    [STORY]: story.replace('gender: 男', 'gender: 未知').replace('1950-01-02', '1950-02-30').replace('[^2]', '[^9]'),
    'speeches/yangli-jianghua.mdx': '---\ntitle: [\n---\n',
    [LESSON]: null,
  });
  expect(issues.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
    'content/site.yaml:1 field-missing',
    'content/site.yaml:1 field-missing',
    'content/site.yaml:1 field-missing',
    'content/site.yaml:1 contact-missing',
    'content/site.yaml:1 url-missing',
    'content/speeches/yangli-jianghua.mdx:2 yaml-broken',
    'content/stories/zhangsan-yangli.mdx:5 value-unknown',
    'content/stories/zhangsan-yangli.mdx:6 value-invalid',
    'content/stories/zhangsan-yangli.mdx:37 source-number',
  ]);
});

/** Each key holds the one before it nine times over: 43 million words in all. */
const ALIAS_CHAIN = [...'bcdefgh'].reduce(
  (text, key, index) => `${text}${key}: &${key} [${Array(9).fill(`*${'abcdefg'[index]}`).join(', ')}]\n`,
  'a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]\n',
);

for (const [name, text] of Object.entries({
  'a list': '- 样例\n',
  'a word': '样例\n',
  nothing: '',
  'lists of lists': '[[[[1]]]]\n',
  'a chain of aliases': ALIAS_CHAIN,
})) {
  test(`a record or settings file that holds ${name} is told, not thrown`, async () => {
    const issues = await checkWith({
      'site.yaml': text,
      'vocabulary/eras.yaml': text,
      [STORY]: `---\n${text}---\n\n样例。\n`,
    });
    const files = issues.map(({ file }) => file);
    expect(files).toContain('content/site.yaml');
    expect(files).toContain('content/vocabulary/eras.yaml');
    expect(files).toContain(`content/${STORY}`);
  });
}
