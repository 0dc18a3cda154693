import { shuffle } from '../../../../domain/lesson/shuffle.ts';
import { formatDate } from '../../../../domain/partial-date.ts';
import type { TaskOf } from '../../../../schema/lesson/task.ts';
import { LESSON_FILES_TEXT } from '../../../../text/lesson-files.ts';
import { LESSON_TEXT } from '../../../../text/lesson.ts';
import { paragraph } from '../part.ts';
import { passageParts } from '../passage-parts.ts';
import type { TaskWriter } from './task-writer.ts';

const { sheet: text, answers } = LESSON_TEXT;

/** Events to be put in order; on the sheet they stand in another. */
export const orderTask: TaskWriter<TaskOf<'order'>> = {
  sheet: ({ events }) => [
    paragraph('text', text.yourOrder),
    ...shuffle(events, (event) => event.text).map(({ item }) => paragraph('text', `（\u3000）${item.text}`)),
  ],
  answers: ({ events }, view) => [
    ...shuffle(events, (event) => event.text).map(({ item, place }) => paragraph('text', '（', { filled: String(place + 1) }, `）${item.text}`)),
    paragraph('label', answers.order),
    ...events.flatMap((event, index) => [paragraph('key', LESSON_FILES_TEXT.word.numbered(text.number(index + 1), `${formatDate(event.date)}，${event.text}`)), ...passageParts([event.from], view)]),
  ],
};
