import { expect, test } from '@playwright/test';
import { compareRecords, dayRecords, type DayRecord } from '../../../../src/domain/day/day-record.ts';
import type { Story } from '../../../../src/schema/story.ts';

const confirmed = { sources: [1, 2], check: 'confirmed' } as const;
const single = { sources: [1], check: 'single' } as const;
const HONOUR = { id: 'quanguo-laodong-mofan', years: [2020], ...confirmed };

// Only what is read here; the rest of a record has no bearing on its days.
const person = (parts: object) => ({ kind: 'person', name: '张三样例', honours: [], events: [], ...parts }) as unknown as Story;

const found = (story: Story) => dayRecords('zhangsan-yangli', story).map(({ kind, date }) => `${kind} ${date}`);

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

test('an honour whose day its own sources give is recorded', () => {
  const story = person({ honours: [{ ...HONOUR, conferred: { date: '2020-11-24', sources: [2, 3], check: 'confirmed' } }] });
  expect(dayRecords('a', story)).toEqual([{ story: 'a', kind: 'honour', date: '2020-11-24', what: HONOUR.id, sources: [2, 3] }]);
});

test('no day of an honour is guessed', () => {
  const conferred = { date: '2020-11-24', ...confirmed };
  const none = [HONOUR, { ...HONOUR, ...single, conferred }, { ...HONOUR, conferred: { ...conferred, ...single } }];
  for (const honour of none) expect(found(person({ honours: [honour] }))).toEqual([]);
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
