import type { LessonView } from '../../../data/lesson/lesson.ts';
import type { TablePart } from './part.ts';

const WIDTHS = [22, 78];

/** The words of a lesson and what they mean. */
export function wordTable(words: LessonView['lesson']['words']): TablePart {
  return { kind: 'table', look: 'grid', widths: WIDTHS, rows: words.map(({ word, meaning }) => [word, meaning]) };
}
