import { expect, test } from '@playwright/test';
import { cutPassage, markWords } from '../../../../src/domain/search/passage.ts';

const marked = (text: string, words: string[]) => markWords(text, words).map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');

test('each word is marked wherever it stands', () => {
  expect(marked('张三样例，样例张三。', ['样例'])).toBe('张三[样例]，[样例]张三。');
});

test('a word is marked across quotation marks, and not across a full stop', () => {
  expect(marked('学“铁人”精神', ['铁人精神'])).toBe('学“[铁人”精神]');
  expect(marked('做人。民歌', ['人民'])).toBe('做人。民歌');
});

test('the longer of two words is marked', () => {
  expect(marked('劳模精神', ['劳模', '劳模精神'])).toBe('[劳模精神]');
});

test('markup in a text stays text, and signs of patterns in a word mean themselves', () => {
  expect(markWords('<b>甲</b>', ['甲'])).toEqual([
    { text: '<b>', marked: false },
    { text: '甲', marked: true },
    { text: '</b>', marked: false },
  ]);
  expect(marked('甲.乙', ['.*', '(', '['])).toBe('甲.乙');
});

test('the passage is the line that holds most of the words, cut after punctuation', () => {
  const text = `开头有甲。\n${'前面的话，'.repeat(12)}这里有甲也有乙，${'后面的话，'.repeat(12)}`;
  const passage = cutPassage(text, ['甲', '乙'], 40);
  expect(passage).toContain('这里有甲也有乙，');
  expect(passage).toMatch(/^……前面的话，/);
  expect(passage).toMatch(/，……$/);
  expect([...passage].length).toBeLessThanOrEqual(44);
});

test('where no word stands the passage is the beginning', () => {
  expect(cutPassage('第一句。第二句。', ['没有'], 90)).toBe('第一句。第二句。');
  expect(cutPassage('', ['没有'], 90)).toBe('');
});

test('a passage never splits a character', () => {
  expect(cutPassage('𠮷'.repeat(200), [], 45).isWellFormed()).toBe(true);
});
