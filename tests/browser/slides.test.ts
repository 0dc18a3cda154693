import type { Page } from '@playwright/test';
import { LESSON_SLIDES_TEXT as TEXT } from '../../src/text/lesson-slides.ts';
import { LESSON_TEXT } from '../../src/text/lesson.ts';
import { axeFaults } from '../support/axe-faults.ts';
import { expect, test } from '../support/browser-test.ts';
import { someDeck, settled, slidesInView } from '../support/decks.ts';

const LEAST_TARGET = 44;
const deck = () => someDeck();
const last = () => deck().slides.length;

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } });

async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(deck().path + hash);
  await settled(page);
}

async function expectSlide(page: Page, number: number): Promise<void> {
  await expect.poll(() => slidesInView(page)).toEqual([number]);
  await expect(page).toHaveURL(new RegExp(`#${number}$`));
  await expect(page.getByRole('status')).toHaveText(TEXT.position(number, last()));
}

test('a teacher turns the slides by arrows, by a clicker, by the space bar, and jumps to either end', async ({ page }) => {
  await open(page);
  await expectSlide(page, 1);
  const steps = [['ArrowRight', 2], ['ArrowDown', 3], ['PageDown', 4], ['Space', 5], ['Shift+Space', 4], ['PageUp', 3], ['ArrowUp', 2], ['ArrowLeft', 1], ['ArrowLeft', 1], ['End', last()], ['ArrowRight', last()], ['Home', 1]] as const;
  for (const [key, number] of steps) {
    await page.keyboard.press(key);
    await expectSlide(page, number);
  }
});

test('the slide is kept by a new load, and an address leads to one', async ({ page }) => {
  await open(page, '#3');
  await expectSlide(page, 3);
  await page.keyboard.press('ArrowRight');
  await page.reload();
  await expectSlide(page, 4);
  await page.goto(`${deck().path}#999`);
  await page.reload();
  await expectSlide(page, last());
});

test('scrolling by hand is followed, and the next key goes on from there', async ({ page }) => {
  await open(page);
  await page.mouse.move(600, 300);
  await page.mouse.wheel(0, 700);
  await expectSlide(page, 2);
  await page.keyboard.press('ArrowRight');
  await expectSlide(page, 3);
});

test('keys that are pressed in haste are all counted while the screen still moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page);
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
  await expectSlide(page, 3);
});

test('buttons do what they say, are large enough, and never hold the focus', async ({ page }) => {
  await open(page);
  const names = [TEXT.back, TEXT.next, TEXT.full, TEXT.presenter, TEXT.print];
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  for (const name of names) {
    const { width, height } = (await button(name).boundingBox())!;
    expect.soft(Math.min(width, height), name).toBeGreaterThanOrEqual(LEAST_TARGET);
  }
  await button(TEXT.next).click();
  await expectSlide(page, 2);
  await page.keyboard.press('Space');
  await expectSlide(page, 3);
  await button(TEXT.back).click();
  await expectSlide(page, 2);
  const stops: string[] = [];
  await page.getByRole('link', { name: LESSON_TEXT.back(deck().lesson.title) }).last().focus();
  for (let step = 0; step <= names.length; step += 1) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => document.activeElement!.textContent!.trim()));
  }
  expect(stops.slice(0, names.length)).toEqual(names);
  expect(names).not.toContain(stops.at(-1));
});

test('F and its button fill the screen and give it back, the slide stays', async ({ page }) => {
  await open(page, '#2');
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await expectSlide(page, 2);
  await page.getByRole('button', { name: TEXT.leaveFull }).click();
  await expect.poll(isFull).toBe(false);
  await expectSlide(page, 2);
});

test('the buttons are out of sight while nobody points, and come back for a pointer or the focus', async ({ page }) => {
  await page.clock.install();
  await open(page);
  const controls = page.getByRole('group', { name: TEXT.controls });
  await page.clock.runFor(5000);
  await expect(controls).toHaveCSS('opacity', '0');
  await page.mouse.move(400, 300);
  await expect(controls).toHaveCSS('opacity', '1');
  await page.clock.runFor(5000);
  await page.getByRole('button', { name: TEXT.next }).focus();
  await expect(controls).toHaveCSS('opacity', '1');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on slides in ${colorScheme}, nor in the window of the teacher`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page);
    expect(await axeFaults(page)).toEqual([]);
    await page.goto(`${deck().path}?presenter#2`);
    expect(await axeFaults(page)).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every slide is read by scrolling, its notes open below it, and no button is drawn', async ({ page }) => {
    await page.goto(deck().path);
    const slides = page.getByRole('group', { name: /^第\d+张/ });
    await expect(slides).toHaveCount(last());
    for (const [index, slide] of deck().slides.entries()) {
      if (slide.kind !== 'step') continue;
      const drawn = slides.nth(index);
      await expect(drawn.getByRole('heading', { name: slide.slide.title })).toBeVisible();
      for (const line of slide.slide.lines) await expect(drawn.getByRole('listitem').filter({ hasText: line })).toBeVisible();
    }
    await expect(page.getByRole('button')).toHaveCount(0);
    const step = deck().slides.findIndex(({ kind }) => kind === 'step');
    const { say } = (deck().slides[step] as { step: { say: string[] } }).step;
    await expect(slides.nth(step).getByText(say[0]!)).toBeHidden();
    await slides.nth(step).getByText(TEXT.notes, { exact: true }).click();
    for (const words of say) await expect(slides.nth(step).getByText(words)).toBeVisible();
    await page.getByRole('link', { name: LESSON_TEXT.back(deck().lesson.title) }).first().click();
    await expect(page).toHaveURL(new RegExp(`${deck().path.replace('slides/', '')}$`));
  });
});
