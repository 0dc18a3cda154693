import { expect, test } from '@playwright/test';
import { draftOrder } from '../../../../../src/domain/lesson/draft/draft-order.ts';
import { sampleContext } from '../../../../support/draft-context.ts';
import { sampleEvent } from '../../../../support/draft-story.ts';

const THREE = [sampleEvent('1952', '进样例厂'), sampleEvent('1956-04', '做成样例'), sampleEvent('1960-01-02', '教会别人')];

const orderOf = (events: unknown[], most = 6) => draftOrder(sampleContext([{ record: { events } }]), most)?.events.map(({ date, text }) => [date, text]);

test('three confirmed events or more are put in order, each in its own words', () => {
  expect(orderOf(THREE)).toEqual([['1952', '进样例厂'], ['1956-04', '做成样例'], ['1960-01-02', '教会别人']]);
  expect(orderOf(THREE, 2)).toHaveLength(2);
  const [event] = draftOrder(sampleContext([{ record: { events: THREE } }]), 6)!.events;
  expect(event!.from).toEqual({ story: 'zhangsan-yangli', text: '进样例厂' });
});

test('of two events that cannot be told apart the first is kept', () => {
  expect(orderOf([...THREE, sampleEvent('1960', '分不出先后'), sampleEvent('1961', '后来的事')])?.map(([date]) => date)).toEqual(['1952', '1956-04', '1960-01-02', '1961']);
});

test('without three such events nothing is put in order', () => {
  expect(orderOf(THREE.slice(1))).toBeUndefined();
  expect(orderOf([...THREE.slice(1), { ...THREE[0]!, check: 'single', sources: [1] }])).toBeUndefined();
  expect(orderOf([...THREE.slice(0, 2), sampleEvent('1961', '起一直做样例')])).toBeUndefined();
  expect(orderOf([...THREE.slice(0, 2), sampleEvent('1961', '样'.repeat(31))])).toBeUndefined();
});

test('a class that reads a retelling orders only what it tells', () => {
  const retelling = { told: [], text: '1952年进厂，1956年做成。', words: [] };
  const context = sampleContext([{ record: { events: THREE }, retelling }], { choices: { stage: '1-2' } });
  expect(draftOrder(context, 3)).toBeUndefined();
});
