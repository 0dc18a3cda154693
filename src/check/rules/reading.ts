import { filesOf } from '../collection.ts';
import { atField } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { select, textAt } from '../select.ts';

const SPOKEN = /[\p{Script=Han}\d]/gu;

/** The reading has one syllable for every character of the name; 1205 is read digit by digit, a middle dot not at all. */
export const checkReading: Rule = (collection) =>
  filesOf(collection, 'stories').flatMap((file) => {
    const name = textAt(file.record, 'name');
    const syllables = select(file.record, 'reading.*').length;
    const characters = name?.match(SPOKEN)?.length ?? 0;
    if (name === undefined || syllables === 0 || syllables === characters) return [];
    return [report(atField(file, ['reading']), 'reading-length', syllables, characters, name)];
  });
