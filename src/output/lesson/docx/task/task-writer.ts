import type { LessonView } from '../../../../data/lesson/lesson.ts';
import type { TaskKind, TaskOf } from '../../../../schema/lesson/task.ts';
import type { Part } from '../part.ts';

/** Writes what stands below the question of a task: on the pupil's sheet, and in the teacher's key. */
export interface TaskWriter<K extends TaskKind> {
  sheet: (task: TaskOf<K>, view: LessonView) => Part[];
  answers: (task: TaskOf<K>, view: LessonView) => Part[];
}
