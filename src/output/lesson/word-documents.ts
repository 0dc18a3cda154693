import type { LessonView } from '../../data/lesson/lesson.ts';
import type { WordPart } from '../../domain/lesson/lesson-file.ts';
import { answersDocument } from './docx/answers-document.ts';
import { planDocument } from './docx/plan-document.ts';
import { sheetDocument } from './docx/sheet-document.ts';
import type { WordDocument } from './docx/word-file.ts';

/** How each part that teachers may change is written. */
export const WORD_DOCUMENTS: Record<WordPart, (view: LessonView) => WordDocument> = {
  plan: planDocument,
  sheet: sheetDocument,
  answers: answersDocument,
};
