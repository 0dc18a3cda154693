import { expect, test } from '@playwright/test';
import { compareRecords, dayRecords, type DayRecord } from '../../../../src/domain/day/day-record.ts';
import { honourDays } from '../../../../src/domain/day/honour-days.ts';
import type { ChronicleEvent } from '../../../../src/schema/history.ts';
import type { Story } from '../../../../src/schema/story.ts';

const confirmed = { sources: [1, 2], check: 'confirmed' } as const;
const single = { sources: [1], check: 'single' } as const;
const HONOUR = { id: 'quanguo-laodong-mofan', years: [2020], ...confirmed };

// Only what is read here; the rest of a record has no bearing on its days.
const person = (parts: object) => ({ kind: 'person', name: '张三样例', honours: [], events: [], ...parts }) as unknown as Story;
const event = (parts: object) => ({ date: '2020-11-24', text: '开会。[^1,2]', conferred: [HONOUR.id], ...parts }) as unknown as ChronicleEvent;

const found = (story: Story) => dayRecords('zhangsan-yangli', story, []).map(({ kind, date }) => `${kind} ${date}`);

test('confirmed facts known to the day are recorded', () => {
  const story = person({
    birth: { date: '1901-02-29', ...confirmed },
    death: { date: '1980-05-06', ...confirmed },
    events: [{ date: '1950-07-08', text: '做样例', ...confirmed }],
  });
  expect(found(story)).toEqual(['birth 1901-02-29', 'death 1980-05-06', 'deed 1950-07-08']);
});

test('what one source alone says, and what is known to the month, is not', () => {
  const story = person({
    birth: { date: '1901-02', ...confirmed },
    death: { date: '1980-05-06', ...single },
    events: [{ date: '1950', text: '做样例', ...confirmed }, { date: '1951-01-02', text: '做样例', ...single }],
  });
  expect(found(story)).toEqual([]);
});

test('a collective is named on a day', () => {
  const story = { ...person({}), kind: 'collective', named: { date: '1963-04-27', ...confirmed } } as unknown as Story;
  expect(found(story)).toEqual(['naming 1963-04-27']);
});

test('an honour has the day of the one meeting that conferred it in its year', () => {
  const story = person({ honours: [HONOUR] });
  const honours = honourDays(story, { events: [event({}), event({ date: '2015-04-28' })] });
  expect(honours).toEqual([{ id: HONOUR.id, date: '2020-11-24' }]);
  expect(dayRecords('a', story, honours)).toEqual([{ story: 'a', kind: 'honour', date: '2020-11-24', honour: HONOUR.id, sources: [1, 2] }]);
});

test('no day of an honour is guessed', () => {
  const story = person({ honours: [HONOUR] });
  const none = [
    [event({}), event({ date: '2020-12-01' })],
    [event({}), event({ date: '2020' })],
    [event({ until: '2020-11-25' })],
    [event({ date: '2020-11' })],
    [event({ text: '开会。[^1]' })],
    [event({ conferred: [] })],
  ];
  for (const events of none) expect(honourDays(story, { events })).toEqual([]);
  expect(honourDays(person({ honours: [{ ...HONOUR, ...single }] }), { events: [event({})] })).toEqual([]);
});

test('on one day a beginning comes first and a death last; then the earlier year, then the id', () => {
  const record = (kind: DayRecord['kind'], date: string, story = 'a'): DayRecord => ({ story, kind, date, sources: [] });
  const ordered = [
    record('birth', '1930-01-01'),
    record('naming', '1920-01-01'),
    record('honour', '1950-01-01'),
    record('deed', '1949-01-01', 'b'),
    record('deed', '1951-01-01', 'a'),
    record('deed', '1951-01-01', 'b'),
    record('death', '1901-01-01'),
  ];
  expect(ordered.toReversed().sort(compareRecords)).toEqual(ordered);
});
