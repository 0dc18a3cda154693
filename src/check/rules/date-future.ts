import { isBefore } from '../../domain/is-before.ts';
import { atField } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { selectDates } from '../select.ts';

const DATES = [
  'birth.date',
  'death.date',
  'named.date',
  'events.*.date',
  'honours.*.years.*',
  'honours.*.conferred.date',
  'sources.*.date',
  'sources.*.accessed',
  'published',
  'updated',
  'checked',
  'reviews.*.date',
  'corrections.*.date',
  'year',
];

/** No date is still to come. */
export const checkDateFuture: Rule = ({ files, today }) =>
  files.flatMap((file) =>
    DATES.flatMap((pattern) => selectDates(file.record, pattern))
      .filter(({ value }) => isBefore(today, value))
      .map(({ path, value }) => report(atField(file, path), 'date-future', value, today)),
  );
