import { expect, test } from '@playwright/test';
import { withoutGaps } from '../../src/domain/lesson/cloze.ts';
import { LESSON_PARTS } from '../../src/domain/lesson/lesson-part.ts';
import { COMPETENCIES, LESSON_KINDS, LESSON_STAGES } from '../../src/schema/lesson/classroom.ts';
import type { Lesson } from '../../src/schema/lesson/lesson.ts';
import type { Passage } from '../../src/schema/lesson/passage.ts';
import type { Task, TaskKind } from '../../src/schema/lesson/task.ts';
import { LESSON_TEXT } from '../../src/text/lesson.ts';
import { plainSite, SITES } from '../support/built-site.ts';
import type { Page } from '../support/page.ts';
import { readLessons, readPublished } from '../support/read-content.ts';

const LEAST_PACKS = 12;
const HAN = /\p{Script=Han}/u;
const bare = (text: string) => text.replace(/[\s\u2060]/gu, '');

const lessons = () => readLessons(plainSite.root);
const pageOf = (path: string): Page => plainSite.pages().find((page) => page.path === path)!;
const partOf = (id: string, part: (typeof LESSON_PARTS)[number]): Page => pageOf(`/lessons/${id}/${part}/`);

/** What a page shows without readings and marks of sources. */
function shown({ $ }: Page): string {
  const main = $('main').clone();
  main.find('rt, rp, sup').remove();
  return bare(main.text());
}

function passagesIn(value: unknown): Passage[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'text' in value && ('story' in value || 'retelling' in value || 'speech' in value) ? [value as Passage] : [];
  return [...own, ...Object.values(value).flatMap(passagesIn)];
}

const tasksOf = ({ sheet }: Lesson): Task[] => [...sheet.before, ...sheet.during, ...sheet.after];
const kindsOf = (lesson: Lesson): TaskKind[] => tasksOf(lesson).map(({ kind }) => kind);

/** What the packs lack, one line for each. */
function lacking(find: (lesson: Lesson, id: string) => readonly string[]): string[] {
  return lessons().flatMap(({ id, record }) => find(record, id).map((fault) => `${id}: ${fault}`));
}

test('there are packs for every stage and of every kind', () => {
  expect(lessons().length).toBeGreaterThanOrEqual(LEAST_PACKS);
  expect(LESSON_STAGES.filter((stage) => !lessons().some(({ record }) => record.stage === stage))).toEqual([]);
  expect(LESSON_KINDS.filter((kind) => !lessons().some(({ record }) => record.kind === kind))).toEqual([]);
});

test('the packs hold the tasks that a class needs at its stage', () => {
  const faults = lacking((lesson) => {
    const kinds = kindsOf(lesson);
    const older = lesson.stage !== '1-2';
    const oldest = older && lesson.stage !== '3-4' && lesson.stage !== '5-6';
    return [
      ...(kinds.includes('question') || kinds.includes('cloze') ? [] : ['nothing to read out of the text']),
      ...(!older || kinds.includes('evidence') ? [] : ['no evidence task']),
      ...(kinds.includes('hands') || kinds.includes('trial') || lesson.kind === 'yuwen' || lesson.kind === 'sizheng' ? [] : ['no work of the hands']),
      ...(kinds.includes('interview') || kinds.includes('trial') ? [] : ['no interview and no trial']),
      ...(!oldest || kinds.includes('debate') || kinds.includes('open') ? [] : ['no debate and no dilemma']),
    ];
  });
  expect(faults).toEqual([]);
  expect(lessons().some(({ record }) => record.stage === 'senior' && record.kind === 'yuwen' && kindsOf(record).includes('essay'))).toBe(true);
});

test('what an answer is read from stands in the text that pupils get', () => {
  const faults = lacking((lesson, id) => {
    const text = shown(partOf(id, 'reading'));
    return passagesIn(lesson).map((passage) => withoutGaps(passage.text)).filter((words) => !text.includes(bare(words)));
  });
  expect(faults).toEqual([]);
});

test("the pupil's sheet holds every task and no key; the teacher's holds every key", () => {
  const faults = lacking((lesson, id) => {
    const [sheet, answers] = [shown(partOf(id, 'sheet')), shown(partOf(id, 'answers'))];
    const keys = [
      ...tasksOf(lesson).flatMap((task) => (task.kind === 'question' ? [task.answer] : task.kind === 'open' ? [task.guide] : [])),
      ...lesson.quiz.map(({ reason }) => reason),
    ];
    const asked = [...tasksOf(lesson).map(({ ask }) => ask), ...lesson.quiz.map(({ ask }) => ask)];
    return [
      ...asked.filter((ask) => !sheet.includes(bare(ask))).map((ask) => `not asked: ${ask}`),
      ...keys.filter((key) => !answers.includes(bare(key))).map((key) => `no key: ${key}`),
      ...keys.filter((key) => [...key].length > 12 && sheet.includes(bare(key))).map((key) => `key on the sheet: ${key}`),
      ...($filled(partOf(id, 'sheet')) > 0 ? ['a gap is filled'] : []),
    ];
  });
  expect(faults).toEqual([]);
});

const $filled = ({ $ }: Page): number => $('main .filled, main .key').length;

test('every evidence task has its key from the marks of the text', () => {
  const faults = lacking((lesson, id) => {
    const { $ } = partOf(id, 'answers');
    const asked = tasksOf(lesson).flatMap((task) => (task.kind === 'evidence' ? task.claims : []));
    const keys = $('[data-kind="evidence"] .claims > li').toArray().map((item) => $(item).find('.key li').length);
    return [...(keys.length === asked.length ? [] : ['claims']), ...(keys.every((count) => count > 0) ? [] : ['a claim without a source'])];
  });
  expect(faults).toEqual([]);
});

test('all that those who learn to read see on their sheet and in their text has its reading', () => {
  const young = lessons().filter(({ record }) => record.stage === '1-2');
  expect(young.length).toBeGreaterThan(0);
  const faults = young.flatMap(({ id }) => {
    const { $ } = partOf(id, 'sheet');
    const main = $('main .paper').clone();
    main.find('ruby, .unseen').remove();
    return [...new Set(main.text())].filter((character) => HAN.test(character)).map((character) => `${id}: ${character}`);
  });
  expect(faults).toEqual([]);
});

test('the plan shows its aims, its steps and minutes, and what is official and what is not', () => {
  const faults = lacking((lesson, id) => {
    const text = shown(pageOf(`/lessons/${id}/`));
    const steps = lesson.sessions.flatMap((session) => session.steps);
    const wanted = [
      ...COMPETENCIES.flatMap((competency) => [LESSON_TEXT.competencies[competency], lesson.aims[competency]]),
      ...steps.flatMap(({ title, minutes, say, pupils }) => [`${title}${minutes}分钟`, ...say, pupils]),
      ...lesson.board,
      ...lesson.homework,
      ...lesson.assessment,
      LESSON_TEXT.official.suggestion,
      LESSON_TEXT.official.material,
    ];
    return wanted.filter((words) => !text.includes(bare(words)));
  });
  expect(faults).toEqual([]);
});

for (const site of SITES) {
  test(`from every story of ${site.name} a way leads to its packs and to the list of all`, () => {
    const packs = readLessons(site.root);
    const faults = readPublished(site.root).flatMap(({ id }) => {
      const { $ } = site.pages().find(({ path }) => path === `/stories/${id}/`)!;
      const links = $('.lesson-links a').toArray().map((link) => $(link).attr('href'));
      const wanted = ['', ...packs.filter(({ record }) => record.stories.includes(id)).map((pack) => `${pack.id}/`)];
      return wanted.map((path) => `${site.base}lessons/${path}`).filter((href) => !links.includes(href)).map((href) => `${id}: ${href}`);
    });
    expect(faults).toEqual([]);
  });
}

test('every story is worked with in some pack', () => {
  const used = new Set(lessons().flatMap(({ record }) => record.stories));
  expect(readPublished(plainSite.root).map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});
