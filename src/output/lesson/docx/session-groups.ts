import type { LessonView } from '../../../data/lesson/lesson.ts';
import type { Session, Step } from '../../../schema/lesson/session.ts';
import { LESSON_FILES_TEXT } from '../../../text/lesson-files.ts';
import { LESSON_TEXT } from '../../../text/lesson.ts';
import { paragraph, paragraphs, type Part } from './part.ts';

const { plan: text, sheet } = LESSON_TEXT;
const { labelled, numbered, place: placed, step: timed } = LESSON_FILES_TEXT.word;

function stepParts({ title, minutes, say, pupils, tip }: Step, index: number, style: 'heading' | 'subheading'): Part[] {
  return [
    paragraph(style, numbered(sheet.number(index + 1), timed(title, minutes))),
    paragraph('label', text.teacherSays),
    ...paragraphs('text', say),
    paragraph('label', text.pupilsDo),
    paragraph('text', pupils),
    ...(tip === undefined ? [] : [paragraph('note', labelled(text.tip, tip))]),
  ];
}

function dayPart({ title = '', place }: Session, index: number): Part {
  return paragraph('heading', labelled(text.day(index + 1), title), ...(place === undefined ? [] : [placed(place)]));
}

/** What is done and said, a group for each step; a week has its days. */
export function sessionGroups({ sessions }: Pick<LessonView['lesson'], 'sessions'>): Part[][] {
  if (sessions.length === 1) return sessions.flatMap(({ steps }) => steps.map((step, index) => stepParts(step, index, 'heading')));
  return sessions.flatMap((session, day) => [[dayPart(session, day)], ...session.steps.map((step, index) => stepParts(step, index, 'subheading'))]);
}
