import { expect, test } from '@playwright/test';
import { draftCloze, withNumberGaps } from '../../../../../src/domain/lesson/draft/draft-cloze.ts';
import { sampleContext } from '../../../../support/draft-context.ts';
import { told } from '../../../../support/draft-story.ts';

test('measures become gaps; a year does where there is no measure', () => {
  expect(withNumberGaps('1952年，他把7人的大班改成5人的小班。')).toBe('1952年，他把【7】人的大班改成【5】人的小班。');
  expect(withNumberGaps('1952年5月，他进了样例厂。')).toBe('【1952】年5月，他进了样例厂。');
  expect(withNumberGaps('他带出徒弟600多名，用了4个小时。')).toBe('他带出徒弟【600多】名，用了【4个】小时。');
  expect(withNumberGaps('他进了样例厂做工。')).toBeUndefined();
});

test('sentences that were asked about are taken only where there are no others', () => {
  const [first, second] = ['1952年，他进了样例厂。', '他一共做了90件样例。'];
  const context = sampleContext([{ told: [told(first), told(second)] }]);
  const sentences = (asked: string[]) => draftCloze(context, 3, new Set(asked))?.sentences.map(({ text }) => text);
  expect(sentences([first])).toEqual(['他一共做了【90】件样例。']);
  expect(sentences([first, second])).toHaveLength(2);
  expect(draftCloze(sampleContext([{ told: [told('他进了样例厂做工。')] }]), 3, new Set())).toBeUndefined();
});
