import { filesOf } from '../collection.ts';
import { atField } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { selectText } from '../select.ts';

/** No phrase is listed twice: of two readings one would never be heard. */
export const checkReadingPhrases: Rule = (collection) =>
  filesOf(collection, 'vocabulary')
    .filter(({ id }) => id === 'readings')
    .flatMap((file) => {
      const first = new Map<string, number>();
      return selectText(file.record, '*.phrase').flatMap(({ path, value }) => {
        const place = atField(file, path);
        const line = first.get(value);
        if (line === undefined) first.set(value, place.line);
        return line === undefined ? [] : [report(place, 'reading-phrase-repeated', value, line)];
      });
    });
