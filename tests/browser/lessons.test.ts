import { PDFDocument } from 'pdf-lib';
import { LESSON_FILTER } from '../../src/text/lesson-filter.ts';
import { LESSON_QUIZ } from '../../src/text/lesson-quiz.ts';
import { LESSON_TEXT } from '../../src/text/lesson.ts';
import { expect, test, type Page } from '../support/browser-test.ts';
import { plainSite } from '../support/built-site.ts';
import { readLessons, type Entry } from '../support/read-content.ts';
import type { Lesson } from '../../src/schema/lesson/lesson.ts';

const lessons = (): Entry<Lesson>[] => readLessons(plainSite.root);
const [letter, others] = [(entry: Entry<Lesson>, at: number) => entry.record.quiz[at]!.answer, ['A', 'B', 'C']];

// ISO 216 in points of 1/72 inch; in px, what a sheet holds within the margins of styles/print.css.
const A4 = { width: 595, height: 842 };
const INNER = { width: 658, height: 1009 };

const pack = (): Entry<Lesson> => lessons().find(({ record }) => record.stage === '5-6')!;

test('a teacher finds a pack by stage and kind, and the address can be sent on', async ({ page }) => {
  await page.goto('lessons/');
  const shown = () => page.locator('.lesson-row:visible');
  await expect(shown()).toHaveCount(lessons().length);
  const wanted = pack();
  await page.getByLabel(LESSON_TEXT.filter.stage, { exact: true }).selectOption({ label: LESSON_TEXT.stages[wanted.record.stage] });
  await page.getByLabel(LESSON_TEXT.filter.kind, { exact: true }).selectOption({ label: LESSON_TEXT.kinds[wanted.record.kind] });
  const found = lessons().filter(({ record }) => record.stage === wanted.record.stage && record.kind === wanted.record.kind);
  await expect(shown()).toHaveCount(found.length);
  await expect(page.getByRole('status').filter({ hasText: LESSON_FILTER.found(found.length) })).toBeVisible();
  await page.reload();
  await expect(shown()).toHaveCount(found.length);
  await page.getByRole('button', { name: LESSON_TEXT.filter.clear }).click();
  await expect(shown()).toHaveCount(lessons().length);
  expect(new URL(page.url()).search).toBe('');
});

test('the quiz is done by keyboard, tells why, counts, and keeps nothing', async ({ page }) => {
  const { id, record } = pack();
  await page.goto(`lessons/${id}/`);
  const stored = () => page.evaluate(() => [...Object.entries(localStorage), ...Object.entries(sessionStorage)]);
  const before = await stored();
  const questions = page.getByRole('group').filter({ has: page.getByRole('radio') });
  await expect(questions).toHaveCount(record.quiz.length);
  const verdicts = page.locator('lesson-quiz .verdict');
  const wrong = others.find((one) => one !== letter(pack(), 0))!;
  await questions.first().getByRole('radio').nth(others.indexOf(wrong)).focus();
  await page.keyboard.press('Space');
  await expect(verdicts.first()).toContainText(LESSON_QUIZ.wrong);
  for (const [index, { answer, reason }] of record.quiz.entries()) {
    await questions.nth(index).getByRole('radio', { name: new RegExp(`^${answer}`) }).check();
    await expect(verdicts.nth(index)).toContainText(LESSON_QUIZ.right);
    await expect(verdicts.nth(index)).toContainText(reason);
  }
  await expect(page.getByText(LESSON_QUIZ.score(record.quiz.length, record.quiz.length))).toBeVisible();
  await page.getByRole('button', { name: LESSON_TEXT.quiz.again }).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(await stored()).toEqual(before);
  expect(await page.context().cookies()).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the packs are listed by stage, the quiz is read with its key at the end', async ({ page }) => {
    await page.goto('lessons/');
    await expect(page.locator('.lesson-row:visible')).toHaveCount(lessons().length);
    await expect(page.getByRole('button', { name: LESSON_TEXT.filter.clear })).toHaveCount(0);
    const { id, record } = pack();
    await page.goto(`lessons/${id}/`);
    await expect(page.getByRole('radio')).toHaveCount(0);
    await page.getByText(LESSON_TEXT.quiz.key, { exact: true }).click();
    await expect(page.getByText(record.quiz[0]!.reason, { exact: true })).toBeVisible();
  });
});

test('a class set is laid out in as many copies as there are pupils, and the key once', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto(`lessons/${pack().id}/print/`);
  await page.getByLabel(LESSON_TEXT.print.pupils).fill('3');
  await page.getByRole('button', { name: LESSON_TEXT.print.button }).click();
  await expect(page.locator('.pupil-copy')).toHaveCount(3);
  const count = async () => (await PDFDocument.load(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).getPageCount();
  const three = await count();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.pupil-copy')).toHaveCount(1);
  const one = await count();
  expect(three).toBeGreaterThan(one);
  expect((three - one) % 2, 'every copy takes as many sheets').toBe(0);
});

/** What in a printed part may be cut by the end of a sheet, and what leaves the sheet at its side. */
async function printFaults(page: Page): Promise<string[]> {
  return page.evaluate(({ width, height }) => {
    const kept = [...document.querySelectorAll<HTMLElement>('.task:not([data-kind="essay"]), [data-kind="essay"] :is(tr, .key, .material li), .quiz-paper > li, .lesson-plan .session li, .strips li')].filter((one) => one.checkVisibility());
    const name = (one: HTMLElement) => one.textContent!.trim().slice(0, 20);
    return [
      ...kept.filter((one) => getComputedStyle(one).breakInside !== 'avoid').map((one) => `may be cut: ${name(one)}`),
      ...kept.filter((one) => one.getBoundingClientRect().height > height).map((one) => `longer than a sheet: ${name(one)}`),
      ...(document.documentElement.scrollWidth > width ? ['wider than a sheet'] : []),
    ];
  }, INNER);
}

test('no question, form or step is cut by the end of a sheet, in any pack', async ({ page }) => {
  await page.setViewportSize(INNER);
  await page.emulateMedia({ media: 'print' });
  for (const { id } of lessons()) {
    for (const part of ['', 'sheet/', 'answers/']) {
      await page.goto(`lessons/${id}/${part}`);
      await page.evaluate(() => document.fonts.ready);
      expect.soft(await printFaults(page), `${id} ${part}`).toEqual([]);
    }
  }
});

test('strips for the wall are sheets on their side, one for each line of the board', async ({ page }) => {
  for (const { id, record } of [lessons()[0]!, lessons().at(-1)!, lessons().find((one) => one.record.stage === '1-2')!]) {
    await page.goto(`lessons/${id}/wall/`);
    const pdf = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pdf.getPageCount(), id).toBe(record.board.length);
    for (const sheet of pdf.getPages()) {
      const { width, height } = sheet.getSize();
      expect({ width: Math.round(width), height: Math.round(height) }, id).toEqual({ width: A4.height, height: A4.width });
    }
  }
});

test('strips for the wall are in large type that fits the sheet, in every pack', async ({ page }) => {
  const leastMillimetres = 35;
  const millimetre = 96 / 25.4;
  await page.setViewportSize({ width: Math.floor(277 * millimetre), height: 720 });
  await page.emulateMedia({ media: 'print' });
  for (const { id } of lessons()) {
    await page.goto(`lessons/${id}/wall/`);
    const strips = await page.locator('.strips li').evaluateAll((all) =>
      all.map((strip) => {
        const heading = strip.querySelector('h2')!;
        const fits = heading.offsetHeight <= strip.clientHeight && heading.scrollWidth <= strip.clientWidth;
        return { words: strip.textContent, fits, size: Number.parseFloat(getComputedStyle(heading).fontSize) };
      }),
    );
    expect.soft(strips.filter(({ fits }) => !fits), id).toEqual([]);
    expect.soft(Math.min(...strips.map(({ size }) => size / millimetre)), id).toBeGreaterThanOrEqual(leastMillimetres);
  }
});
