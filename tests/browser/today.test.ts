import { DAYS, formatDay, splitDay } from '../../src/domain/day/day-of-year.ts';
import { readTodayFile, type TodayFile } from '../../src/domain/day/today-file.ts';
import { DAY_TEXT } from '../../src/text/day.ts';
import { axeFaults } from '../support/axe-faults.ts';
import { expect, test, type Page } from '../support/browser-test.ts';
import { plainSite } from '../support/built-site.ts';
import { recordShifts, shiftsOf } from '../support/record-shifts.ts';

const file = JSON.parse(plainSite.readText('today.json')) as TodayFile;
const personOf = (day: string) => readTodayFile(file, day);
const dayOfReason = (reason: string) => DAYS.find((day) => personOf(day).reason === reason)!;
const block = (page: Page) => page.locator('today-person');

/** Half past midnight in China, when it is still the day before in most of the world. */
const midnight = (day: string) => new Date(`2028-${day}T00:30:00+08:00`);

async function expectDay(page: Page, day: string): Promise<void> {
  const { id, name, reason, year } = personOf(day);
  const { month, date } = splitDay(day);
  await expect(block(page)).toHaveAttribute('data-state', reason);
  await expect(block(page).locator('.date')).toHaveText(`${month}月${date}日`);
  await expect(block(page).locator('.name')).toHaveText(name);
  await expect(block(page).locator('[data-reason]').filter({ visible: true })).toHaveText(reason === 'rotation' ? DAY_TEXT.rotation : `${year}${DAY_TEXT.reasons[reason]}`);
  await expect(block(page).getByRole('link', { name: DAY_TEXT.readStory })).toHaveAttribute('href', new RegExp(`/stories/${id}/$`));
  await expect(block(page).getByRole('link', { name: DAY_TEXT.seeDay })).toHaveAttribute('href', new RegExp(`/days/${day}/$`));
}

for (const timezoneId of ['America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati']) {
  test.describe(() => {
    test.use({ timezoneId });
    test(`by a clock in ${timezoneId} the home page names the person of China’s day`, async ({ page }) => {
      for (const day of [dayOfReason('deed'), dayOfReason('rotation'), '02-29']) {
        await page.clock.setFixedTime(midnight(day));
        await page.goto('');
        await expectDay(page, day);
      }
    });
  });
}

test('/today/ names the person with a line; its links lead to the day, the day to the story', async ({ page }) => {
  const day = dayOfReason('birth');
  await page.clock.setFixedTime(midnight(day));
  await page.goto('today/');
  await expectDay(page, day);
  await expect(block(page).locator('.text')).toHaveText(personOf(day).text);
  await block(page).getByRole('link', { name: DAY_TEXT.seeDay }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(formatDay(day));
  await page.getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`/stories/${personOf(day).id}/$`));
});

test('a page left open over midnight names the new day when it is looked at again', async ({ page }) => {
  const [today, tomorrow] = ['12-31', '01-01'];
  await page.clock.setFixedTime(midnight(today));
  await page.goto('today/');
  await expectDay(page, today);
  await page.clock.setFixedTime(midnight(tomorrow));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expectDay(page, tomorrow);
});

test('where the file cannot be had the block says so and leads to the day', async ({ page }) => {
  await page.route('**/today.json', (route) => route.abort());
  await page.clock.setFixedTime(midnight('10-08'));
  await page.goto('');
  await expect(block(page).getByText(DAY_TEXT.failed)).toBeVisible();
  await expect(block(page).getByRole('link', { name: DAY_TEXT.readStory })).toHaveCount(0);
  await block(page).getByRole('link', { name: DAY_TEXT.seeDay }).click();
  await expect(page).toHaveURL(/\/days\/10-08\/$/);
});

for (const [name, viewport] of Object.entries({ phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } })) {
  test.describe(() => {
    test.use({ viewport });
    test(`nothing moves on a ${name} when the person comes late`, async ({ page }) => {
      await page.route('**/today.json', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 800));
        await route.continue();
      });
      await recordShifts(page);
      for (const address of ['', 'today/', '?view=large', 'today/?view=large']) {
        for (const reason of ['deed', 'rotation']) {
          await page.clock.setFixedTime(midnight(dayOfReason(reason)));
          await page.goto(address);
          await block(page).scrollIntoViewIfNeeded();
          const before = await block(page).boundingBox();
          await expect(block(page)).toHaveAttribute('data-state', reason);
          expect.soft(await block(page).boundingBox(), `${address} ${reason}`).toEqual(before);
          expect.soft((await shiftsOf(page)).filter(({ value }) => value >= 0.001), `${address} ${reason}`).toEqual([]);
        }
      }
    });
  });
}

test('a day with several names has no fault of accessibility', async ({ page }) => {
  const days = plainSite.pages().filter(({ path }) => path.startsWith('/days/')).toSorted((a, b) => b.$('main h2').length - a.$('main h2').length);
  await page.goto(days[0]!.path.slice(1));
  expect(await axeFaults(page)).toEqual([]);
});

test('below a folder the file, the day and the story are found in that folder', async ({ page, adopterServer }) => {
  await page.clock.setFixedTime(midnight('10-08'));
  await page.goto(adopterServer.url);
  await expect(block(page)).toHaveAttribute('data-state', /^(?!failed)/);
  await block(page).getByRole('link', { name: DAY_TEXT.seeDay }).click();
  await expect(page).toHaveURL(`${adopterServer.url}days/10-08/`);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the home page names no one for today and leads to the calendar', async ({ page }) => {
    await page.goto('');
    await expect(block(page)).toBeHidden();
    await page.getByRole('main').getByRole('link', { name: DAY_TEXT.calendar }).click();
    await expect(page).toHaveURL(/\/days\/$/);
  });

  test('/today/ shows the calendar', async ({ page }) => {
    await page.goto('today/');
    await expect(page.getByText(DAY_TEXT.noScript)).toBeVisible();
    await expect(block(page)).toBeHidden();
    await expect(page.locator('main a[href*="/days/"]').filter({ visible: true })).toHaveCount(DAYS.length);
  });
});
