import type { LessonView } from '../../../../data/lesson/lesson.ts';
import type { Task } from '../../../../schema/lesson/task.ts';
import type { Part } from '../part.ts';

/** Writes what stands below the question of a task: on the pupil's sheet, and in the teacher's key. */
export interface TaskWriter<T extends Task> {
  sheet: (task: T, view: LessonView) => Part[];
  answers: (task: T, view: LessonView) => Part[];
}
