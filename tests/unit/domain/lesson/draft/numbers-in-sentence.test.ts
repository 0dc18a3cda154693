import { expect, test } from '@playwright/test';
import { dateIn, measuresIn } from '../../../../../src/domain/lesson/draft/numbers-in-sentence.ts';

const date = (text: string) => dateIn(text)?.text;
const measures = (text: string) => measuresIn(text).map((one) => one.text);

test('the one date of a sentence is found wherever it stands', () => {
  expect(date('1952年，他进了样例厂。')).toBe('1952年');
  expect(date('张三样例1915年9月20日生在样例。')).toBe('1915年9月20日');
  expect(date('2005年前后，他做了样例。')).toBe('2005年');
});

test('a sentence of two dates, or of none with its year, has no one date', () => {
  expect(date('1979年和1989年，他都做过样例。')).toBeUndefined();
  expect(date('从1964年开始，到1973年做成。')).toBeUndefined();
  expect(date('这一年10月26日，他做样例。')).toBeUndefined();
  expect(date('20世纪70年代，他做样例。')).toBeUndefined();
});

test('a year that belongs to a name or to a quotation is no date', () => {
  expect(date('他是样例2016年度人物。')).toBeUndefined();
  expect(date('他还是2021年“样例年度人物”。')).toBeUndefined();
  expect(date('他写了《1960年的样例》。')).toBeUndefined();
});

test('measures keep their digits, their signs of more and their units', () => {
  expect(measures('原先背50桶，后来600多桶，合26万公里。')).toEqual(['50桶', '600多桶', '26万公里']);
  expect(measures('提高了2.67倍，用3至5分钟，准确率100%。')).toEqual(['2.67倍', '3至5分钟', '100%']);
});

test('years, months, decades and numbers of a name are no measures', () => {
  expect(measures('1952年5月，样例70年代，1205钻井队，21路汽车，400米栏，第3届。')).toEqual([]);
  expect(measures('人称“19个样例”。')).toEqual([]);
});
