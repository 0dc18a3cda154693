import type { TaskOf } from '../../../../schema/lesson/task.ts';
import { LESSON_FILES_TEXT } from '../../../../text/lesson-files.ts';
import { LESSON_TEXT } from '../../../../text/lesson.ts';
import { keyPart } from '../key-part.ts';
import { paragraph, paragraphs, writingLines, type Part } from '../part.ts';
import { passageParts } from '../passage-parts.ts';
import type { TaskWriter } from './task-writer.ts';

const { sheet: text, answers } = LESSON_TEXT;
const REASON_LINES = 3;
const EVIDENCE_LINES = 2;

type Side = TaskOf<'debate'>['sides'][number];

const ruleParts = ({ rules }: TaskOf<'debate'>): Part[] => [paragraph('label', text.rules), ...paragraphs('item', rules)];
const sideLabel = ({ name }: Side, index: number): Part => paragraph('label', LESSON_FILES_TEXT.word.labelled(text.sides[index]!, name));

/** A motion with two sides. */
export const debateTask: TaskWriter<TaskOf<'debate'>> = {
  sheet: (task) => [
    ...ruleParts(task),
    ...task.sides.flatMap((side, index) => [
      sideLabel(side, index),
      paragraph('text', text.ourReasons),
      ...writingLines(REASON_LINES),
      paragraph('text', text.evidenceFound),
      ...writingLines(EVIDENCE_LINES),
    ]),
  ],
  answers: (task, view) => [
    ...ruleParts(task),
    ...task.sides.flatMap((side, index) => [sideLabel(side, index), paragraph('text', answers.debatePoints), ...paragraphs('item', side.points), ...passageParts(side.from, view)]),
    keyPart(answers.debateClose, task.close),
  ],
};
