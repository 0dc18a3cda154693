import type { Lesson } from '../../../schema/lesson/lesson.ts';
import { LESSON_DRAFT_TEXT as TEXT } from '../../../text/lesson-draft.ts';
import { quoted } from '../../text/quoted.ts';
import { draftBoard } from './draft-board.ts';
import { draftContext, type DraftContext } from './draft-context.ts';
import type { DraftChoices, DraftMaterial, DraftSubject } from './draft-material.ts';
import { draftQuiz } from './draft-quiz.ts';
import { draftSheet } from './draft-sheet.ts';
import { draftSteps } from './draft-steps.ts';
import { draftWords } from './draft-words.ts';
import { fitting } from './fitting.ts';
import { namesOf } from './names-of.ts';

/** A drafted pack: its record, and the note that stands below it. */
export interface LessonDraft {
  lesson: Lesson;
  note: string;
}

const LONGEST = { title: 20, question: 40, summary: 160, line: 80, homework: 100 };

function head({ subject: { spirit, stories } }: DraftContext): Pick<Lesson, 'title' | 'question'> {
  const { name, line } = stories[0].record;
  return {
    title: fitting(LONGEST.title, spirit ? TEXT.title.spirit(spirit.name) : TEXT.title.story(name)),
    question: fitting(LONGEST.question, spirit ? TEXT.question.spirit(spirit.name) : TEXT.question.story(quoted(line))),
  };
}

function summary({ hasHands }: DraftContext, names: string): string {
  const { reading, readingShort, hands, talk, open } = TEXT.summary;
  const rest = `${hasHands ? hands : talk}${open}`;
  return fitting(LONGEST.summary, `${reading(names)}${rest}`, `${readingShort}${rest}`);
}

function aims({ subject: { spirit, stories }, hasHands }: DraftContext): Lesson['aims'] {
  const { guannian, guannianSpirit, nengliHands, nengliTalk, xiguanHands, xiguanTalk, jingshen } = TEXT.aims;
  return {
    guannian: fitting(LONGEST.line, spirit ? guannianSpirit(spirit.name) : guannian(stories[0].record.name)),
    nengli: hasHands ? nengliHands : nengliTalk,
    xiguan: hasHands ? xiguanHands : xiguanTalk,
    jingshen,
  };
}

function preparation({ hasHands }: DraftContext): Lesson['preparation'] {
  const { teacher, teacherHands, pupils, pupilsHands } = TEXT.preparation;
  return { teacher: [...teacher, ...(hasHands ? [teacherHands] : [])], pupils: [...pupils, ...(hasHands ? [pupilsHands] : [])] };
}

function homework({ hasHands }: DraftContext, names: string): string[] {
  const { tell, tellShort, hands, interview } = TEXT.homework;
  return [fitting(LONGEST.homework, tell(names), tellShort), ...(hasHands ? [hands] : []), interview];
}

function note({ subject: { spirit, stories } }: DraftContext, names: string): string {
  const about = spirit ? TEXT.note.spirit(spirit.name, names) : TEXT.note.story(stories[0].record.name);
  return `${about}\n\n${TEXT.note.open}\n`;
}

/**
 * Drafts a pack that the content check takes: all that it states is read from the records and texts of its stories, the
 * rest is general or marked as still to be written. It is a draft until the teacher publishes it.
 */
export function draftLesson(subject: DraftSubject, choices: DraftChoices, material: DraftMaterial): LessonDraft {
  const context = draftContext(subject, choices, material);
  const { stage, kind, minutes, today } = choices;
  const { excerpt, stories } = subject;
  const names = namesOf(stories);
  const sheet = draftSheet(context);
  const asked = new Set(sheet.during.map((task) => ('ask' in task ? task.ask : '')));
  const lesson: Lesson = {
    ...head(context),
    summary: summary(context, names),
    stage,
    kind,
    minutes,
    stories: stories.map(({ id }) => id),
    excerpts: excerpt ? [{ speech: excerpt.speech, excerpt: excerpt.excerpt }] : [],
    taskGroups: [],
    aims: aims(context),
    keyPoint: fitting(LONGEST.line, TEXT.keyPoint(names), TEXT.keyPointShort),
    difficultPoint: TEXT.difficultPoint,
    preparation: preparation(context),
    sessions: [{ steps: draftSteps(context, sheet.during) }],
    board: draftBoard(context),
    homework: homework(context, names),
    assessment: [...TEXT.assessment.common, ...(context.hasHands ? TEXT.assessment.hands : TEXT.assessment.talk)],
    words: draftWords(context),
    sheet,
    quiz: draftQuiz(context, asked),
    mayName: [],
    status: 'draft',
    published: today,
    updated: today,
    checked: today,
  };
  return { lesson, note: note(context, names) };
}
