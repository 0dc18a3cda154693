import type { LessonView } from '../../../data/lesson/lesson.ts';
import { CHOICES } from '../../../schema/lesson/quiz.ts';
import { LESSON_FILES_TEXT } from '../../../text/lesson-files.ts';
import { LESSON_TEXT } from '../../../text/lesson.ts';
import { keyPart } from './key-part.ts';
import { paragraph, paragraphs, type Part, type Words } from './part.ts';
import { passageParts } from './passage-parts.ts';

type Question = LessonView['lesson']['quiz'][number];

const { numbered, choice } = LESSON_FILES_TEXT.word;
const { sheet, answers } = LESSON_TEXT;
/** Characters in a line of the largest size in which a sheet is set. */
const ONE_LINE = 28;

/** Choices stand in one line where they fit. */
function choiceParts(choices: Question['choices']): Part[] {
  const listed = choices.map((text, at) => choice(CHOICES[at]!, text));
  const line = listed.join('\u3000\u3000');
  return paragraphs('choices', line.length <= ONE_LINE ? [line] : listed);
}

function askParts({ ask, choices }: Question, index: number, letter: Words): Part[] {
  return [paragraph('task', numbered(sheet.number(index + 1), ask), '（', letter, '）'), ...choiceParts(choices)];
}

/** The quiz as pupils get it, a group for each question. */
export function quizSheet({ lesson }: LessonView): Part[][] {
  return lesson.quiz.map((question, index) => askParts(question, index, '\u3000'));
}

/** The quiz with its key, and the words that bear it out. */
export function quizAnswers(view: LessonView): Part[][] {
  return view.lesson.quiz.map((question, index) => [
    ...askParts(question, index, { filled: question.answer }),
    keyPart(answers.reason, question.reason),
    ...passageParts(question.from, view),
  ]);
}
