import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { verifyOriginals } from '../../../../src/check/originals/verify-originals.ts';
import { formatIssue } from '../../../../src/domain/content-issue.ts';
import { readValid, withContent } from '../../../support/content-fixture.ts';
import { PROJECT_ROOT } from '../../../support/project-root.ts';

const ORIGINALS = join(PROJECT_ROOT, 'tests/fixtures/originals');
const SPEECH = 'speeches/yangli-jianghua.mdx';
const SINGLE = 'file: yangli.txt';
const SEVERAL = 'file: yangli-jipian.txt';

async function verifyChanged(...changes: readonly [from: string, to: string][]) {
  const changed = changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, await readValid(SPEECH));
  const { faults, lines } = await withContent({ [SPEECH]: changed }, (root) => verifyOriginals(root, ORIGINALS));
  return { text: faults.map(formatIssue).join('\n'), codes: faults.map(({ code }) => code), lines };
}

test('every excerpt is told with its file and place', async () => {
  expect(await verifyChanged()).toEqual({
    text: '',
    codes: [],
    lines: [
      'content/speeches/yangli-jianghua.mdx',
      '  shuodao-zuodao：yangli.txt 第 3 行，第 16 个字起',
      '  xiang-yangli：yangli.txt 第 4 行，第 42 个字起',
      '核对原文：2 条摘录逐字相符。',
    ],
  });
});

test('an excerpt that differs by one character is told with the nearest passage', async () => {
  const { text, lines } = await verifyChanged(['大家都可以学', '大家也可以学']);
  expect(text).toBe(
    [
      'content/speeches/yangli-jianghua.mdx:15  excerpts[1].text',
      '  与原文不符：摘录是“的做法，大家也可以学。”，原文是“的做法，大家都可以学。”。',
      '  原文最接近的一段：样例班组的做法，大家都可以学。',
      '  改法：照原文改摘录；改了笔误的，写进 corrections；略去的地方写 ……，只能略去带 X 或 * 的 40 个字以内。',
    ].join('\n'),
  );
  expect(lines.at(-1)).toBe('核对原文：2 条摘录，1 处不符。');
});

const CHANGES: Readonly<Record<string, { changes: readonly [from: string, to: string][]; codes: string[] }>> = {
  'an excerpt that stands nowhere': { changes: [['样例班组的做法，大家都可以学。', '春眠不觉晓，处处闻啼鸟。夜来风雨声。']], codes: ['excerpt-absent'] },
  'an omission of nothing anonymous': { changes: [['样例班组的做法，大家', '样例班组……大家']], codes: ['excerpt-differs'] },
  'a correction that cannot be undone': { changes: [["to: 样例，要,", "to: 一件,"]], codes: ['correction-open'] },
  'a correction that is not declared': { changes: [["from: '样例,要', to: 样例，要,", "from: 一件, to: 一件做,"]], codes: ['excerpt-differs'] },
  'a heading that the original does not have': { changes: [['一、样例小节', '二、样例小节']], codes: ['heading-absent'] },
  'a file that is not there': { changes: [[SINGLE, 'file: yangli2.txt']], codes: ['original-missing'] },
  'no part where the file has two': { changes: [[SINGLE, SEVERAL]], codes: ['part-unstated'] },
  'a part that is not there': { changes: [[SINGLE, `${SEVERAL}\npart: 3`]], codes: ['part-missing'] },
  'a part of a file that has one text': { changes: [[SINGLE, `${SINGLE}\npart: 1`]], codes: ['part-missing'] },
  'a record that cannot be read': { changes: [['level: 市', 'level: 国']], codes: ['record-unreadable'] },
};

for (const [what, { changes, codes }] of Object.entries(CHANGES)) {
  test(`${what}: ${codes.join(', ')}`, async () => {
    expect((await verifyChanged(...changes)).codes).toEqual(codes);
  });
}

test('an excerpt is looked for in its own part, and its place is that in the file', async () => {
  const excerpts = (part: number): [string, string][] => [
    [SINGLE, `${SEVERAL}\npart: ${part}`],
    ['说到的样例，要一件一件做到，……不能只写在纸上。', '第二篇的样例，一件一件做到。'],
    ['    heading: 一、样例小节\n', ''],
    ["    corrections:\n      - { from: '样例,要', to: 样例，要, why: 半角逗号改全角 }\n", ''],
    ['样例班组的做法，大家都可以学。', '第二篇的样例，一件一件做到'],
  ];
  expect((await verifyChanged(...excerpts(2))).lines[1]).toBe('  shuodao-zuodao：yangli-jipian.txt 第 4 行，第 33 个字起');
  expect((await verifyChanged(...excerpts(1))).codes).toEqual(['excerpt-differs', 'excerpt-differs']);
});
