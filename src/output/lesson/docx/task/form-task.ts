import type { TaskOf } from '../../../../schema/lesson/task.ts';
import { LESSON_TEXT } from '../../../../text/lesson.ts';
import { paragraph, paragraphs, writingLines, type Part, type ParagraphStyle } from '../part.ts';
import type { TaskWriter } from './task-writer.ts';

type FormKind = 'hands' | 'interview' | 'trial';

const { sheet: text, answers } = LESSON_TEXT;
const OWN_QUESTIONS = 2;
const WIDTHS = [30, 70];

const list = (label: string, items: readonly string[], style: ParagraphStyle = 'item'): Part[] => [paragraph('label', label), ...paragraphs(style, items)];

/** The lists of a form in the order of their use; what is done in turn is ticked. */
function listParts(task: TaskOf<FormKind>): Part[] {
  if (task.kind === 'interview') {
    return [...list(text.beforehand, task.before, 'tick'), ...list(text.questions, task.questions), paragraph('label', text.ownQuestions), ...writingLines(OWN_QUESTIONS)];
  }
  const first = task.kind === 'hands' ? list(text.materials, task.materials) : list(text.post, [task.post]);
  return [...first, ...list(text.safety, task.safety), ...list(text.steps, task.steps, 'tick')];
}

/** Work of the hands, an interview, a trial of somebody's work: what to mind, what to do, and a table to note it in. */
export const formTask: TaskWriter<TaskOf<FormKind>> = {
  sheet: (task) => [
    ...listParts(task),
    paragraph('label', text.record),
    { kind: 'table', look: 'form', widths: WIDTHS, rows: task.record.map((item) => [item, '']) },
  ],
  answers: () => [paragraph('note', answers.none)],
};
