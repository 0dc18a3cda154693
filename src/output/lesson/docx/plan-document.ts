import type { LessonView } from '../../../data/lesson/lesson.ts';
import { officialNotes } from '../../../domain/lesson/official-notes.ts';
import { documentText } from '../../../markdown/document.ts';
import { COMPETENCIES } from '../../../schema/lesson/classroom.ts';
import { LESSON_FILES_TEXT } from '../../../text/lesson-files.ts';
import { LESSON_TEXT } from '../../../text/lesson.ts';
import { TEXT } from '../../../text.ts';
import { assessmentTable } from './assessment-table.ts';
import { paragraph, paragraphs, writingLines, type Part, type Row, type TablePart } from './part.ts';
import { sessionGroups } from './session-groups.ts';
import { TEACHER_SIZE } from './text-size.ts';
import type { WordDocument } from './word-file.ts';
import { wordTable } from './word-table.ts';

const { plan: text, competencies, olderAims, taskGroups: groupNames, label } = LESSON_TEXT;
const { title, labelled, aim } = LESSON_FILES_TEXT.word;
const REFLECTION_LINES = 6;
const FACT_WIDTHS = [22, 78];

const section = (heading: string, ...parts: Part[]): Part[] => [paragraph('section', heading), ...parts];
const list = (items: readonly string[]): Part[] => paragraphs('item', items);

/** What the lesson is, at a glance. */
function glanceTable({ lesson, stage, kind, length, cards, excerpts }: LessonView): TablePart {
  const { taskGroups, textbook } = lesson;
  const sources = textbook?.sources.map((source) => `${source.title}（${source.publisher}）`).join('；');
  const rows: (Row | false)[] = [
    [label, `${stage}　${kind}　${length}`],
    [text.question, lesson.question],
    [text.stories, cards.map(({ fullName, line }) => labelled(fullName, line)).join('；')],
    excerpts.length > 0 && [text.excerpts, excerpts.map(({ speech }) => `《${speech.title}》`).join('、')],
    taskGroups.length > 0 && [text.taskGroups, taskGroups.map((id) => groupNames[id]).join('、')],
    textbook !== undefined && [text.textbook, `${textbook.unit}（${text.textbookSource}：${sources}）`],
    [text.keyPoint, lesson.keyPoint],
    [text.difficultPoint, lesson.difficultPoint],
  ];
  return { kind: 'table', look: 'grid', widths: FACT_WIDTHS, rows: rows.filter((row) => row !== false) };
}

function aimParts({ aims }: LessonView['lesson']): Part[] {
  return [...COMPETENCIES.map((id) => paragraph('text', labelled(aim(competencies[id], olderAims[id]), aims[id]))), paragraph('note', text.aimsNote)];
}

/** The teacher's plan. */
export function planDocument(view: LessonView): WordDocument {
  const { lesson, document, citationText } = view;
  const { preparation } = lesson;
  const name = title(lesson.title, text.name);
  return {
    title: name,
    size: TEACHER_SIZE,
    groups: [
      [paragraph('title', name), paragraph('text', lesson.summary)],
      [glanceTable(view)],
      section(text.aims, ...aimParts(lesson)),
      section(text.preparation, paragraph('label', text.teacher), ...list(preparation.teacher), paragraph('label', text.pupils), ...list(preparation.pupils)),
      section(text.process, paragraph('note', text.processNote(lesson.minutes))),
      ...sessionGroups(lesson),
      section(text.board, ...list(lesson.board)),
      section(text.homework, ...list(lesson.homework)),
      section(text.assessment, paragraph('note', text.assessmentNote), assessmentTable(lesson)),
      section(text.words, paragraph('note', text.wordsNote), wordTable(lesson.words)),
      section(text.design, ...paragraphs('text', documentText(document).split('\n'))),
      section(text.reflection, paragraph('note', text.reflectionNote), ...writingLines(REFLECTION_LINES)),
      section(text.official, ...list(officialNotes(lesson))),
      section(LESSON_TEXT.citation, paragraph('text', citationText), paragraph('note', TEXT.footer.licence)),
    ],
  };
}
