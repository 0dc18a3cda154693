import { expect, test } from '@playwright/test';
import { avoidedPhrases } from '../../../src/domain/evidence/avoided-phrases.ts';
import { findClaims } from '../../../src/domain/evidence/claim.ts';
import { readDates } from '../../../src/domain/evidence/date-in-text.ts';
import { isSameMeasure, isSpan } from '../../../src/domain/evidence/derived-number.ts';
import { readHanNumber } from '../../../src/domain/text/han-number.ts';
import { honourPattern } from '../../../src/domain/honour-pattern.ts';
import { readNumbers, statesNumber } from '../../../src/domain/evidence/number-in-text.ts';
import { sourceDifferences } from '../../../src/domain/evidence/source-differences.ts';
import { splitOriginal } from '../../../src/domain/evidence/split-original.ts';
import { textTable } from '../../../src/domain/text/text-table.ts';

const datesOf = (text: string, year?: string) => readDates(text, year).map(({ date }) => date);
const keysOf = (text: string) => readNumbers(text).filter(statesNumber).map(({ key }) => key);
const number = (text: string) => readNumbers(text)[0]!;

test('Chinese numerals are read as far as they are numbers', () => {
  expect(['两', '十', '十三', '二十', '一千', '三百零五'].map(readHanNumber)).toEqual([2, 10, 13, 20, 1000, 305]);
  expect(['十四五', '样'].map(readHanNumber)).toEqual([undefined, undefined]);
});

test('dates are read to the precision given', () => {
  expect(datesOf('1960年4月14日，1960年4月，1960年')).toEqual(['1960-04-14', '1960-04', '1960']);
  expect(datesOf('1948年至1950年、1979至1981年、1990—2010年')).toEqual(['1948', '1948', '1950', '1979', '1981', '1990', '2010']);
  expect(datesOf('（2021-06-16）')).toEqual(['2021-06-16']);
  expect(datesOf('1938｜样例')).toEqual(['1938']);
});

test('decades are not years', () => {
  expect(datesOf('20世纪60年代，1950年代')).toEqual(['1960s', '1950s']);
});

test('a month without a year belongs to the year last named', () => {
  expect(datesOf('1986年7月17日，同月29日，7月29日')).toEqual(['1986-07-17', '1986-07-29']);
  expect(datesOf('这一年10月26日', '1959')).toEqual(['1959-10-26']);
  expect(datesOf('10月26日')).toEqual([]);
});

test('numbers that say the same have the same key', () => {
  expect(keysOf('5门，五门')).toEqual(['5门', '5门']);
  expect(keysOf('11万余公里，110000多公里')).toEqual(['110000多公里', '110000多公里']);
  expect(keysOf('3至5分钟')).toEqual(['3分钟', '5分钟']);
  expect(keysOf('2.67倍，100%，7个人，124个小时')).toEqual(['2.67倍', '100%', '7人', '124小时']);
});

test('a lone 一, an ordinal, and a count of a few things state no number', () => {
  expect(keysOf('一个人，一次，第二天，两项，三个人，零件')).toEqual([]);
  expect(keysOf('两年，五次，十多名')).toEqual(['2年', '5次', '10多名']);
});

test('spans of years, months and days are reckoned from two dates', () => {
  expect(isSpan(number('9年'), ['1973'], ['1964'])).toBe(true);
  expect(isSpan(number('8年'), ['1973'], ['1964'])).toBe(false);
  expect(isSpan(number('12天'), ['1986-07-17'], ['1986-07-29'])).toBe(true);
  expect(isSpan(number('2天'), ['1963-04-27'], ['2023-04-25'])).toBe(true);
  expect(isSpan(number('2个月'), ['1963-04-27'], ['1963-06-23'])).toBe(true);
  expect(isSpan(number('9米'), ['1973'], ['1964'])).toBe(false);
});

test('a measure is the same in other units', () => {
  expect(isSameMeasure(number('124个小时'), '5天零4小时')).toBe(true);
  expect(isSameMeasure(number('125个小时'), '5天零4小时')).toBe(false);
  expect(isSameMeasure(number('100千米'), '10万米')).toBe(true);
  expect(isSameMeasure(number('19点'), '每晚7点')).toBe(true);
  expect(isSameMeasure(number('100千克'), '10万米')).toBe(false);
});

const TERMS = [
  { id: 'a', title: '样例荣誉', level: '市' },
  { id: 'b', title: '感动样例年度人物', withEdition: '感动样例{edition}人物', level: '市' },
] as const;

test('a text claims dates, numbers, quotations and honours, and nothing by the works it cites', () => {
  const text = '据《1950年的5台样例机》（样例日报），1960年，他获样例荣誉，是感动样例2016年度人物，修好6台，说“做7台”。[^1,8]';
  const claims = findClaims(text, honourPattern(TERMS));
  expect(claims.map(({ kind, text: found }) => `${kind} ${found}`)).toEqual([
    'date 1960年',
    'number 6台',
    'quotation 做7台',
    'honour 样例荣誉',
    'honour 感动样例2016年度人物',
  ]);
  expect(claims.every((claim) => text.slice(claim.index).replace('“', '').startsWith(claim.text))).toBe(true);
});

test('what a remark quotes is to be avoided, unless it asks for it', () => {
  expect(avoidedPhrases('不写“样例甲”；应写“样例乙”')).toEqual(['样例甲']);
  expect(avoidedPhrases('称“样例甲”，不写“样例乙”与“样例丙”')).toEqual(['样例乙', '样例丙']);
  expect(avoidedPhrases('“样例，甲……”用字不一，不作引语')).toEqual(['样例，甲']);
  expect(avoidedPhrases('不写样例')).toEqual([]);
});

test('the date of a source may move out of its title or publisher', () => {
  const stated = { idx: 1, title: '样例（日报2010-09-19通讯）', publisher: '样例网（转载，2010-09-19）', url: null, linkable: false };
  const source = { title: '样例（日报通讯）', publisher: '样例网（转载）', linkable: false, date: '2010-09-19' };
  expect(sourceDifferences(source, stated)).toEqual([]);
  expect(sourceDifferences({ ...source, date: '2010-09-20' }, stated)).toEqual(['date']);
  expect(sourceDifferences({ ...source, title: '样例（日报）', linkable: true, url: 'https://example.org' }, stated)).toEqual(['title', 'url', 'linkable']);
});

test('an original is parted at its numbered headings', () => {
  expect(splitOriginal('样例')).toEqual([]);
  expect(splitOriginal(' 篇1：甲\n乙\n篇2：丙')).toEqual([
    { text: ' 篇1：甲\n乙\n', offset: 0 },
    { text: '篇2：丙', offset: 8 },
  ]);
});

test('a table has its columns aligned, a Han character being two wide', () => {
  expect(textTable([['样例', 1], ['a', 20]])).toBe('  样例   1\n  a     20');
});
