import type { LessonView } from '../../../../data/lesson/lesson.ts';
import { quoted } from '../../../../domain/text/quoted.ts';
import type { TaskOf } from '../../../../schema/lesson/task.ts';
import { LESSON_FILES_TEXT } from '../../../../text/lesson-files.ts';
import { LESSON_TEXT } from '../../../../text/lesson.ts';
import { paragraph, paragraphs, writingLines, type Part } from '../part.ts';
import type { TaskWriter } from './task-writer.ts';

const { sheet: text, answers } = LESSON_TEXT;
const { labelled, material: origin, marked } = LESSON_FILES_TEXT.word;
const OUTLINE = 6;
const WIDTHS = [18, 10, 72];

const givenParts = ({ material, requirements, points }: TaskOf<'essay'>, view: LessonView): Part[] => [
  ...material.map(view.passage).map(({ text: words, name }, index) => paragraph('quote', labelled(text.materialNumber(index), origin(quoted(words), name)))),
  paragraph('label', marked(text.requirements, text.points(points))),
  ...paragraphs('item', requirements),
];

/** An essay; it is written on paper of its own, the sheet has room for its outline. */
export const essayTask: TaskWriter<TaskOf<'essay'>> = {
  sheet: (task, view) => [...givenParts(task, view), paragraph('label', text.essayLines), ...writingLines(OUTLINE)],
  answers: (task, view) => [
    ...givenParts(task, view),
    paragraph('label', answers.marking),
    { kind: 'table', look: 'grid', widths: WIDTHS, head: [answers.item, answers.marks, answers.how], rows: task.guide.map(({ item, points, text: how }) => [item, String(points), how]) },
    paragraph('label', answers.angles),
    ...paragraphs('item', task.angles),
  ],
};
