import { Document, isScalar, visit, type YAMLMap, type YAMLSeq } from 'yaml';
import type { LessonDraft } from './draft-lesson.ts';

/** Records as short as these stand on one line. */
const ON_ONE_LINE = [['text'], ['word', 'meaning'], ['speech', 'excerpt']];
/** A list of words with as many characters in all stands on one line. */
const LONGEST_LIST = 60;
const BARE_YEAR = /^\d{4}$/u;

const keysOf = (map: YAMLMap) => map.items.map(({ key }) => String(key));
const isShort = (map: YAMLMap) => ON_ONE_LINE.some((keys) => keys.every((key) => keysOf(map).includes(key))) && !keysOf(map).includes('from');
const isShortList = ({ items }: YAMLSeq) => items.every(isScalar) && items.map(({ value }) => String(value)).join('').length <= LONGEST_LIST;
const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

/** What is written of a value: empty lists are left out, a bare year stands as a number. */
function written(key: string, value: unknown): unknown {
  if (isEmptyList(value)) return undefined;
  return key === 'date' && BARE_YEAR.test(String(value)) ? Number(value) : value;
}

/** A drafted pack as the text of its file: a record in YAML with passages, words and short lists on one line each, and its note. */
export function draftFile({ lesson, note }: LessonDraft): string {
  const record = new Document(lesson, written);
  visit(record, {
    Map(_, map) {
      if (isShort(map)) map.flow = true;
    },
    Seq(_, seq) {
      if (isShortList(seq)) seq.flow = true;
    },
  });
  return `---\n${record.toString({ lineWidth: 0 })}---\n\n${note}`;
}
