import type { ContentIssue } from '../../../domain/content-issue.ts';
import { filesOf, type CheckedFile, type Collection } from '../../collection.ts';
import { report } from '../../report.ts';
import type { PrintedText } from '../../printed-text.ts';
import type { Rule } from '../../rule.ts';
import { select, selectText, textAt } from '../../select.ts';

const NUMBER = /\d+(?:\.\d+)?/gu;
/** Quantities of the classroom, which no story tells. */
const OF_THE_CLASS = /^(?:[至—～]\d+)?(?:分钟|秒|人一组|人小组|个?组|题|遍|步|张|句|段|行|个?字|个词|厘米|毫米|条|项|分|号|名同学|年级|处|种)/u;
/** What is not told as a fact: wrong choices, tasks of the hands, and what belongs to the file. */
const NOT_TOLD = ['choices', 'materials', 'safety', 'record', 'rules', 'questions', 'preparation', 'homework', 'textbook', 'stage', 'published', 'updated', 'checked'];
const IDS = ['stories', 'story', 'retelling', 'excerpts', 'speech', 'excerpt', 'plate'];
/** Names that mean something else higher up: the steps of a form, not of a lesson; before an interview, not before class. */
const NOT_TOLD_IN_FORMS = ['steps', 'before'];

function isTold({ path = [] }: PrintedText): boolean {
  const isOutside = path.some((step) => [...NOT_TOLD, ...IDS].includes(String(step)));
  const isInForm = path[0] === 'sheet' && NOT_TOLD_IN_FORMS.includes(String(path[3]));
  return !isOutside && !isInForm;
}

/** Every number that the stories, their retellings and the excerpts of a lesson hold. */
function knownNumbers(file: CheckedFile, { files }: Collection): Set<string> {
  const stories = selectText(file.record, 'stories.*').map(({ value }) => value);
  const told = files.filter(({ kind, id }) => (kind === 'stories' || kind === 'retellings') && stories.includes(id)).map(({ text }) => text);
  const spoken = select(file.record, 'excerpts.*').flatMap(({ value }) => {
    const speech = files.find(({ kind, id }) => kind === 'speeches' && id === textAt(value, 'speech'));
    return select(speech?.record, 'excerpts.*').flatMap((one) => (textAt(one.value, 'id') === textAt(value, 'excerpt') ? [textAt(one.value, 'text') ?? ''] : []));
  });
  return new Set([...told, ...spoken].flatMap((text) => text.match(NUMBER) ?? []));
}

function judge(file: CheckedFile, collection: Collection): ContentIssue[] {
  const known = knownNumbers(file, collection);
  // Dates of a record are written with zeros.
  const isKnown = (number: string) => known.has(number) || known.has(number.padStart(2, '0'));
  return file.texts.filter(isTold).flatMap(({ text, placeAt }) =>
    [...text.matchAll(NUMBER)]
      .filter(({ 0: number, index }) => !isKnown(number) && !OF_THE_CLASS.test(text.slice(index + number.length)))
      .map(({ 0: number, index }) => report(placeAt(index), 'lesson-number', number)),
  );
}

/** A number that a lesson tells stands in one of its stories or excerpts. */
export const checkLessonNumbers: Rule = (collection) => filesOf(collection, 'lessons').flatMap((file) => judge(file, collection));
