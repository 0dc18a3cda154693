import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { verifyFacts } from '../../../../src/check/facts/verify-facts.ts';
import { formatIssue } from '../../../../src/domain/content-issue.ts';
import { readValid, withContent, type Overlay } from '../../../support/content-fixture.ts';
import { PROJECT_ROOT } from '../../../support/project-root.ts';

const SHEET = join(PROJECT_ROOT, 'tests/fixtures/facts/yangli.yaml');
const STORY = 'stories/zhangsan-yangli.mdx';
const PROSE = '1980年5月，他进了样例厂。[^2]';
const OWN_SOURCES = [
  '  - { title: 样例文章戊, publisher: 样例早报, url: https://example.org/e, date: 2021 }',
  '  - { title: 样例文章己, publisher: 样例周报, url: https://example.org/f, date: 2022 }',
].join('\n');

type Change = readonly [from: string, to: string];

async function verifyWith(overlay: Overlay): Promise<{ codes: string[]; text: string; lines: string[] }> {
  const { faults, lines } = await withContent(overlay, (root) => verifyFacts(root, SHEET));
  return { codes: faults.map(({ code }) => code), text: faults.map(formatIssue).join('\n'), lines };
}

/** The faults of the valid story with some of its words changed. */
async function verifyChanged(...changes: Change[]) {
  const valid = await readValid(STORY);
  const changed = changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, valid);
  return verifyWith({ [STORY]: changed });
}

const inProse = (sentence: string): Change => [PROSE, `${PROSE}${sentence}`];
const withOwnSources: Change = ['  - { title: 样例文章乙, publisher: 样例晚报 }', `  - { title: 样例文章乙, publisher: 样例晚报 }\n${OWN_SOURCES}`];

test('stories that say what the sheet says have no faults', async () => {
  expect(await verifyWith({})).toEqual({ codes: [], text: '', lines: ['核对事实：2 篇，日期、数字、引语和称号共 6 处，其中推算 0 处，没有发现不符。'] });
});

test('a fault is told with its line, the nearest that the sheet says, and what to do', async () => {
  const { text } = await verifyChanged(['1980年5月，', '1980年6月，']);
  expect(text).toBe(
    [
      'content/stories/zhangsan-yangli.mdx:37',
      '  事实表里没有“1980年6月”，也推算不出。表里最接近的是：1980年5月。',
      '  改法：照事实表改，或删去；确有其事的，另找两处以上来源，写进 sources（题名、发布单位、网址、日期），并在这一处标上。',
    ].join('\n'),
  );
});

/** What is changed in the valid story, and the codes of what is then found. */
const CHANGES: Readonly<Record<string, { changes: readonly Change[]; codes: string[] }>> = {
  'a date of birth': { changes: [['birth: { date: 1950-01-02', 'birth: { date: 1950-01-03']], codes: ['date-differs'] },
  'a date of birth that is less exact': { changes: [['birth: { date: 1950-01-02', 'birth: { date: 1950-01']], codes: [] },
  'a date of death': { changes: [['death: { date: 2000-03-04', 'death: { date: 2000-04-04']], codes: ['date-differs'] },
  'the date of an event': { changes: [['{ date: 1980-05,', '{ date: 1980-06,']], codes: ['date-differs'] },
  'an event that the sheet has from one source': {
    changes: [['{ date: 1980-05, text: 进样例厂做工, sources: [2], check: single }', '{ date: 1982, text: 出差, sources: [1, 2], check: confirmed }']],
    codes: ['check-higher'],
  },
  'an event on which the sources disagree': { changes: [['{ date: 1980-05, text: 进样例厂做工,', '{ date: 1984, text: 迁居,']], codes: ['conflict-used'] },
  'the year of an honour': { changes: [['years: [1985]', 'years: [1988]']], codes: ['honour-year'] },
  'an honour year on which the sources disagree': { changes: [['years: [1985]', 'years: [1987]']], codes: ['honour-year'] },
  'an honour year from one source': { changes: [['years: [1985]', 'years: [1986]']], codes: ['check-higher'] },
  'the sources of an honour': { changes: [['years: [1985], sources: [1, 2], check: confirmed', 'years: [1986], sources: [1], check: single']], codes: ['sources-differ'] },
  'a remark on an honour': { changes: [['years: [1985],', 'years: [1985], note: 第二次,']], codes: ['honour-words'] },
  'a remark that the sheet has': { changes: [['years: [1985],', 'years: [1985], note: 追授,']], codes: [] },
  'who conferred an honour': { changes: [['years: [1985],', 'years: [1985], by: 样例总会,']], codes: ['honour-words'] },
  'a figure': { changes: [['value: 36年', 'value: 37年']], codes: ['figure-differs'] },
  'a quotation of the record': { changes: [['text: 样例的话，照样例写', 'text: 样例的话，照着样例写']], codes: ['quotation-differs'] },
  'the title of a source': { changes: [['title: 样例文章甲', 'title: 样例文章']], codes: ['source-differs'] },
  'the address of a source': { changes: [['https://example.org/a', 'https://example.org/b']], codes: ['source-differs'] },
  'the date of a source': { changes: [['date: 2020-01-02 }', 'date: 2020-01-03 }']], codes: ['source-differs'] },
  'a link that may not be followed': { changes: [['publisher: 样例晚报 }', 'publisher: 样例晚报, url: https://example.org/z, linkable: true }']], codes: ['source-differs'] },
  'a source of its own without address and date': {
    changes: [['publisher: 样例晚报 }', 'publisher: 样例晚报 }\n  - { title: 样例文章戊, publisher: 样例早报 }']],
    codes: ['source-bare'],
  },
  'a year in prose': { changes: [inProse('1991年，他还在那里。[^1,2]')], codes: ['claim-absent'] },
  'the year of a heading': { changes: [['## 1980｜', '## 1979｜']], codes: ['claim-absent'] },
  'a month of the year last named': { changes: [inProse('同年5月，他还在那里。[^1,2]')], codes: [] },
  'another month of the year last named': { changes: [inProse('同年6月，他还在那里。[^1,2]')], codes: ['claim-absent'] },
  'a number in prose': { changes: [inProse('他修好6台样例机。[^1]')], codes: ['claim-absent'] },
  'a number in characters': { changes: [inProse('他修好五台样例机。[^1]')], codes: [] },
  'a number under a source that does not have it': { changes: [inProse('他修好5台样例机。[^2]')], codes: ['claim-elsewhere'] },
  'a number from one source': { changes: [inProse('他出差12天。[^2]')], codes: ['claim-single'] },
  'a number from one source that is named': { changes: [inProse('据《样例文章乙》，他出差12天。[^2]')], codes: [] },
  'a number on which the sources disagree': { changes: [inProse('1984年，他迁居。[^1,2]')], codes: ['claim-conflict'] },
  'a number with two sources of its own': { changes: [withOwnSources, inProse('他养了7只猫。[^3,4]')], codes: [] },
  'a number with one source of its own': { changes: [withOwnSources, inProse('他养了7只猫。[^3]')], codes: ['claim-absent'] },
  'a quotation in prose': { changes: [['他说过“样例的话”', '他说过“样例的好话”']], codes: ['claim-absent'] },
  'the day of an honour': { changes: [['years: [1985],', 'years: [1985], conferred: { date: 1985-05-01, sources: [1, 2], check: confirmed },']], codes: ['date-differs'] },
  'an honour with a year of its own': { changes: [inProse('1985年，他获样例荣誉。[^1,2]')], codes: [] },
  'an honour with another year': { changes: [inProse('1980年，他获样例荣誉。[^1,2]')], codes: ['honour-year'] },
  'years between two dates': { changes: [inProse('从1980年到2000年逝世，是20年。[^1,2]')], codes: [] },
  'years between no two dates': { changes: [inProse('从1980年到2000年逝世，是21年。[^1,2]')], codes: ['claim-absent'] },
  'a reckoned number in the summary that the body explains': {
    changes: [inProse('从1980年到2000年逝世，是20年。[^1,2]'), ['一件一件做好，', '做了20年，']],
    codes: [],
  },
  'a reckoned number in the summary alone': { changes: [['一件一件做好，', '做了20年，']], codes: ['claim-absent'] },
  'a work that is no source': { changes: [inProse('据《样例文章丙》，他进了样例厂。[^2]')], codes: ['citation-absent'] },
  'a work that is another source': { changes: [inProse('据《样例文章甲》，他进了样例厂。[^2]')], codes: ['citation-absent'] },
  'a phrase to be avoided': { changes: [inProse('人称样例大王。[^1]')], codes: ['phrase-avoided'] },
  'a phrase that the sheet asks for': { changes: [inProse('他是样例工。[^1]')], codes: [] },
};

for (const [what, { changes, codes }] of Object.entries(CHANGES)) {
  test(`${what}: ${codes.length === 0 ? 'no fault' : codes.join(', ')}`, async () => {
    expect((await verifyChanged(...changes)).codes).toEqual(codes);
  });
}

test('someone whom the sheet does not know needs two sources of their own for everything', async () => {
  const { codes } = await verifyWith({ 'stories/lisi-yangli.mdx': (await readValid(STORY)).replaceAll('张三样例', '李四样例') });
  expect(codes).toEqual(['date-differs', 'claim-absent', 'claim-absent', 'source-bare', 'claim-absent', 'claim-absent']);
});

test('a story that the sheet holds back is not published', async () => {
  const sheet = readFileSync(SHEET, 'utf8').replace("publish: 'yes'", 'publish: hold');
  const { faults } = await withContent({ 'pages/sheet.yaml': sheet }, (root) => verifyFacts(root, join(root, 'content/pages/sheet.yaml')));
  expect(faults.map(({ code }) => code)).toEqual(['entry-held']);
});

test('a record that cannot be read is told', async () => {
  expect((await verifyChanged(['kind: person', 'kind: nobody'])).codes).toEqual(['record-unreadable']);
});
