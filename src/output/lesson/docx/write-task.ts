import type { LessonView } from '../../../data/lesson/lesson.ts';
import type { Task, TaskKind, TaskOf } from '../../../schema/lesson/task.ts';
import { LESSON_FILES_TEXT } from '../../../text/lesson-files.ts';
import { LESSON_TEXT } from '../../../text/lesson.ts';
import { paragraph, type Part } from './part.ts';
import { clozeTask } from './task/cloze-task.ts';
import { debateTask } from './task/debate-task.ts';
import { essayTask } from './task/essay-task.ts';
import { evidenceTask } from './task/evidence-task.ts';
import { formTask } from './task/form-task.ts';
import { matchTask } from './task/match-task.ts';
import { openTask } from './task/open-task.ts';
import { orderTask } from './task/order-task.ts';
import { questionTask } from './task/question-task.ts';
import type { TaskWriter } from './task/task-writer.ts';

const WRITERS: { [K in TaskKind]: TaskWriter<TaskOf<K>> } = {
  question: questionTask,
  open: openTask,
  evidence: evidenceTask,
  order: orderTask,
  cloze: clozeTask,
  match: matchTask,
  hands: formTask,
  interview: formTask,
  trial: formTask,
  debate: debateTask,
  essay: essayTask,
};

/** The question itself; a task with a title has it for a heading. */
function askParts(task: Task, number: string): Part[] {
  const numbered = (words: string) => LESSON_FILES_TEXT.word.numbered(number, words);
  return 'title' in task ? [paragraph('heading', numbered(task.title)), paragraph('text', task.ask)] : [paragraph('task', numbered(task.ask))];
}

/** A task with its number, counted from 1, on the pupil's sheet or in the teacher's key. */
export function writeTask(task: Task, number: number, view: LessonView, side: keyof TaskWriter<Task>): Part[] {
  const writer = WRITERS[task.kind] as TaskWriter<Task>;
  return [...askParts(task, LESSON_TEXT.sheet.number(number)), ...writer[side](task, view)];
}
