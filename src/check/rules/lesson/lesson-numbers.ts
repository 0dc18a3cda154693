import type { ContentIssue } from '../../../domain/content-issue.ts';
import { filesOf, type CheckedFile, type Collection } from '../../collection.ts';
import { report } from '../../report.ts';
import type { PrintedText } from '../../printed-text.ts';
import type { Rule } from '../../rule.ts';
import { select, selectText, textAt } from '../../select.ts';
import { citableTexts } from './citable-texts.ts';
import { toldTexts } from './told-texts.ts';

const NUMBER = /\d+(?:\.\d+)?/gu;
/** Quantities of the classroom, which no story tells, and the numbers that sources bear. 2分50秒 is no such quantity. */
const OF_THE_CLASS =
  /(?<![\d.分])\d+(?:\.\d+)?(?:[、至—～]\d+)*(?:分钟|秒|人一组|人小组|人[合轮]|个?组|题|遍|步|张|句|段|行|个?字|个词|厘米|毫米|条|项|分(?!\d)|号|名同学|年级|处|种|粒)|第\d+天|(?:来源|编号|号码)是?\d+(?:、\d+)*/gu;
/** Fields that tell what the text tells and nothing of the class. */
const OF_THE_TEXT = ['quiz', 'answer', 'events', 'pairs', 'board'];
/** What is not told as a fact: wrong choices, tasks of the hands, and what belongs to the file. Dates are judged as such. */
const NOT_TOLD = ['choices', 'date', 'materials', 'safety', 'record', 'rules', 'questions', 'preparation', 'homework', 'textbook', 'stage', 'published', 'updated', 'checked'];
const IDS = ['stories', 'story', 'retelling', 'excerpts', 'speech', 'excerpt', 'plate'];
/** Names that mean something else higher up: the steps of a form, not of a lesson; before an interview, not before class. */
const NOT_TOLD_IN_FORMS = ['steps', 'before'];

/** A text of the same length, the quantities of the classroom blanked out where one may stand. */
function withoutClass({ text, path = [] }: PrintedText): string {
  const isOfTheText = path.some((step) => OF_THE_TEXT.includes(String(step)));
  return isOfTheText ? text : text.replace(OF_THE_CLASS, (found) => ' '.repeat(found.length));
}

function isTold({ path = [] }: PrintedText): boolean {
  const isOutside = path.some((step) => [...NOT_TOLD, ...IDS].includes(String(step)));
  const isInForm = path[0] === 'sheet' && NOT_TOLD_IN_FORMS.includes(String(path[3]));
  return !isOutside && !isInForm;
}

/** The texts of each story, with its retelling, and of each excerpt of a lesson; none of what cannot be read. */
function originTexts({ record }: CheckedFile, { files }: Collection): string[][] {
  const stories = selectText(record, 'stories.*').map(({ value }) =>
    files.filter(({ kind, id }) => (kind === 'stories' || kind === 'retellings') && id === value).flatMap(toldTexts),
  );
  const excerpts = select(record, 'excerpts.*').map(({ value }) =>
    files.filter(({ kind, id }) => kind === 'speeches' && id === textAt(value, 'speech')).flatMap((speech) => citableTexts(speech, textAt(value, 'excerpt'))),
  );
  return [...stories, ...excerpts];
}

/** The numbers that a lesson may tell; undefined where a text of it cannot be read, which is told elsewhere. */
function knownNumbers(file: CheckedFile, collection: Collection): Set<number> | undefined {
  const origins = originTexts(file, collection);
  if (origins.some((texts) => texts.length === 0)) return undefined;
  return new Set(origins.flat().flatMap((text) => text.match(NUMBER) ?? []).map(Number));
}

function judge(file: CheckedFile, collection: Collection): ContentIssue[] {
  const known = knownNumbers(file, collection);
  if (!known) return [];
  return file.texts.filter(isTold).flatMap((text) =>
    [...withoutClass(text).matchAll(NUMBER)]
      .filter(([number]) => !known.has(Number(number)))
      .map(({ 0: number, index }) => report(text.placeAt(index), 'lesson-number', number)),
  );
}

/** A number that a lesson tells stands in one of its stories or excerpts. */
export const checkLessonNumbers: Rule = (collection) => filesOf(collection, 'lessons').flatMap((file) => judge(file, collection));
