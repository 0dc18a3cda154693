import type { CheckedFile, Collection } from '../../collection.ts';
import { isRecord, textAt, type FieldPath } from '../../select.ts';
import { spokenText } from '../../spoken-text.ts';
import { withoutGaps } from '../../../domain/lesson/cloze.ts';

/** Words of another text, as a lesson gives them. */
export interface LessonPassage {
  path: FieldPath;
  /** As they are to be found there, without gaps. */
  words: string;
  /** Where it was taken from; no such file may be. */
  kind: 'stories' | 'retellings' | 'speeches';
  id: string;
  origin: CheckedFile | undefined;
  excerpt: string | undefined;
}

const ORIGINS = [['stories', 'story'], ['retellings', 'retelling'], ['speeches', 'speech']] as const;
/** What of a record is printed with the text that pupils read; its body is, too. */
const TOLD = ['line', 'summary', 'events', 'quotations', 'figures'];

function toPassage(path: FieldPath, value: object, { files }: Collection): LessonPassage[] {
  const found = ORIGINS.find(([, field]) => textAt(value, field) !== undefined);
  const text = textAt(value, 'text');
  if (!found || text === undefined) return [];
  const [kind, field] = found;
  const id = textAt(value, field)!;
  return [{ path, kind, id, words: withoutGaps(text), origin: files.find((file) => file.kind === kind && file.id === id), excerpt: textAt(value, 'excerpt') }];
}

function below(value: unknown, path: FieldPath, collection: Collection): LessonPassage[] {
  if (!isRecord(value)) return [];
  const own = Array.isArray(value) ? [] : toPassage(path, value, collection);
  return [...own, ...Object.entries(value).flatMap(([key, item]) => below(item, [...path, Array.isArray(value) ? Number(key) : key], collection))];
}

/** Every passage of a lesson, at whatever depth it stands. */
export function passagesOf(lesson: CheckedFile, collection: Collection): LessonPassage[] {
  return below(lesson.record, [], collection);
}

/** The texts of a file from which a lesson may take words: what it tells, and of a speech the excerpt that is named. */
export function citableTexts({ kind, texts, record }: CheckedFile, excerpt: string | undefined): string[] {
  const index = kind === 'speeches' ? (record as { excerpts?: unknown[] }).excerpts?.findIndex((one) => textAt(one, 'id') === excerpt) : undefined;
  const isCitable = (path: FieldPath | undefined) => {
    if (kind === 'speeches') return path?.[0] === 'excerpts' && path[1] === index && path[2] === 'text';
    return path === undefined || TOLD.includes(String(path[0]));
  };
  return texts.filter(({ path }) => isCitable(path)).map(({ text }) => spokenText(text).text);
}
