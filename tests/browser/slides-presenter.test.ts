import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { LESSON_SLIDES_TEXT as TEXT } from '../../src/text/lesson-slides.ts';
import { expect, test } from '../support/browser-test.ts';
import { plainSite } from '../support/built-site.ts';
import { someDeck } from '../support/decks.ts';

const deck = () => someDeck();

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } });

/** The window of the teacher, opened from the slides by its key. */
async function openWindow(page: Page): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await page.keyboard.press('p');
  const presenter = await opened;
  await presenter.waitForLoadState();
  return presenter;
}

const shown = (page: Page, number: number) => expect(page).toHaveURL(new RegExp(`#${number}$`));

test('the window of the teacher shows every word of the step, its plan and what comes next', async ({ page }) => {
  await page.goto(`${deck().path}#2`);
  const presenter = await openWindow(page);
  await expect(presenter).toHaveTitle(TEXT.window.title(deck().lesson.title));
  for (const [index, slide] of deck().slides.entries()) {
    if (slide.kind !== 'step') continue;
    await page.goto(`${deck().path}#${index + 1}`);
    await shown(presenter, index + 1);
    const { say, pupils, tip, minutes } = slide.step;
    const told = presenter.getByRole('region', { name: TEXT.notes });
    for (const words of [...say, pupils, ...(tip ? [tip] : [])]) await expect(told.getByText(words, { exact: true })).toBeVisible();
    await expect(presenter.locator('slide-presenter')).toContainText(`这一步${TEXT.minutes(minutes)}`);
    const next = deck().slides[index + 1]!;
    if (next.kind === 'step') await expect(presenter.locator('slide-presenter header')).toContainText(`${TEXT.window.next} ${next.slide.title}`);
  }
});

test('both windows follow each other, also after either was loaded anew', async ({ page }) => {
  await page.goto(`${deck().path}#2`);
  const presenter = await openWindow(page);
  await shown(presenter, 2);
  await page.keyboard.press('ArrowRight');
  await shown(presenter, 3);
  await presenter.keyboard.press('PageDown');
  await shown(page, 4);
  await presenter.getByRole('button', { name: TEXT.back }).click();
  await shown(page, 3);
  await presenter.reload();
  await presenter.keyboard.press('ArrowRight');
  await shown(page, 4);
  await page.reload();
  await presenter.keyboard.press('ArrowRight');
  await shown(page, 5);
  await page.keyboard.press('ArrowLeft');
  await shown(presenter, 4);
  await page.keyboard.press('p');
  expect(page.context().pages()).toHaveLength(2);
});

test('an answer that a turn has overtaken does not take the turn back', async ({ page }) => {
  await page.goto(`${deck().path}#2`);
  const presenter = await openWindow(page);
  await presenter.keyboard.press('ArrowRight');
  await shown(page, 3);
  const answer = (turns: number) => presenter.evaluate((data) => {
    dispatchEvent(new MessageEvent('message', { data, origin: location.origin, source: opener as Window }));
  }, { laomo: 'slide', number: 2, turns });
  await answer(0);
  await shown(presenter, 3);
  await answer(1);
  await shown(presenter, 2);
});

test('from a folder, without a host, the windows follow each other too', async ({ page }) => {
  await page.goto(pathToFileURL(join(plainSite.dist, deck().path, 'index.html')).href);
  const presenter = await openWindow(page);
  await page.keyboard.press('ArrowRight');
  await shown(presenter, 2);
  await presenter.keyboard.press('ArrowRight');
  await shown(page, 3);
});

test('no other page turns the slides', async ({ page }) => {
  await page.goto(`${deck().path}#2`);
  await page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    for (const origin of ['https://evil.example', 'null', 'file://']) {
      dispatchEvent(new MessageEvent('message', { data: { laomo: 'slide', number: 5 }, origin, source: frame.contentWindow }));
    }
    for (const number of [-4, 1e9, Number.NaN]) dispatchEvent(new MessageEvent('message', { data: { laomo: 'slide', number }, origin: 'https://evil.example', source: frame.contentWindow }));
  });
  await shown(page, 2);
});

test('the clock is started, stopped and set back, goes on after a new load, and says in words when a step takes too long', async ({ page }) => {
  await page.clock.install();
  await page.goto(`${deck().path}?presenter#2`);
  const clock = page.getByRole('timer');
  const press = (name: string) => page.getByRole('button', { name }).click();
  const [first] = deck().lesson.sessions[0]!.steps;
  await expect(clock).toHaveText('0:00');
  await press(TEXT.window.start);
  await page.clock.runFor(65_000);
  await expect(clock).toHaveText('1:05');
  await press(TEXT.window.pause);
  await page.clock.runFor(10_000);
  await expect(clock).toHaveText('1:05');
  await press(TEXT.window.start);
  await page.keyboard.press('ArrowRight');
  await page.reload();
  await expect(clock).toHaveText('1:05');
  await page.keyboard.press('ArrowLeft');
  await page.clock.runFor(first!.minutes * 60_000);
  await expect(page.getByText(TEXT.window.over)).toContainText('1:05');
  await expect(page.getByText(TEXT.window.left)).toBeHidden();
  await page.keyboard.press('End');
  await expect(page.getByText(TEXT.window.over)).toBeHidden();
  await press(TEXT.window.reset);
  await expect(clock).toHaveText('0:00');
});

test('where the browser holds windows back the teacher is told so', async ({ page }) => {
  await page.addInitScript(() => void (window.open = () => null));
  await page.goto(deck().path);
  await page.getByRole('button', { name: TEXT.presenter }).click();
  await expect(page.getByRole('alert')).toHaveText(TEXT.blocked);
});
