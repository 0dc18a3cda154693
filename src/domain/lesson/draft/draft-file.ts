import { Document, isScalar, visit, type YAMLMap, type YAMLSeq } from 'yaml';
import type { LessonDraft } from './draft-lesson.ts';

/** Records as short as these stand on one line. */
const ON_ONE_LINE = [['text'], ['word', 'meaning'], ['speech', 'excerpt']];
/** A list of as short items, with as many characters in all, stands on one line. */
const LONGEST = { item: 20, list: 60 };
const BARE_YEAR = /^\d{4}$/u;

const keysOf = (map: YAMLMap) => map.items.map(({ key }) => String(key));
const isShort = (map: YAMLMap) => ON_ONE_LINE.some((keys) => keys.every((key) => keysOf(map).includes(key))) && !keysOf(map).includes('from');
const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

function isShortList({ items }: YAMLSeq): boolean {
  if (!items.every(isScalar)) return false;
  const lengths = items.map(({ value }) => String(value).length);
  return Math.max(...lengths) <= LONGEST.item && lengths.reduce((sum, length) => sum + length, 0) <= LONGEST.list;
}

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
