import { withoutGaps } from '../../../domain/lesson/cloze.ts';
import type { CheckedFile, Collection } from '../../collection.ts';
import { isRecord, textAt, type FieldPath } from '../../select.ts';

/** Words of another text, as a lesson gives them. */
export interface LessonPassage {
  path: FieldPath;
  /** As they are to be found there: in a sentence with gaps, the words that were taken out as well. */
  words: string;
  /** Where it was taken from; no such file may be. */
  kind: 'stories' | 'retellings' | 'speeches';
  id: string;
  origin: CheckedFile | undefined;
  excerpt: string | undefined;
}

const ORIGINS = [['stories', 'story'], ['retellings', 'retelling'], ['speeches', 'speech']] as const;

function toPassage(path: FieldPath, value: object, { files }: Collection): LessonPassage[] {
  const found = ORIGINS.find(([, field]) => textAt(value, field) !== undefined);
  const text = textAt(value, 'text');
  if (!found || text === undefined) return [];
  const [kind, field] = found;
  const id = textAt(value, field)!;
  const words = path.at(-2) === 'sentences' ? withoutGaps(text) : text;
  return [{ path, kind, id, words, origin: files.find((file) => file.kind === kind && file.id === id), excerpt: textAt(value, 'excerpt') }];
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
