import { CAMPAIGN_TEXT } from '../../src/text/campaign.ts';
import { expect, test, type Page } from '../support/browser-test.ts';
import { plainSite } from '../support/built-site.ts';
import { readCampaigns } from '../support/read-content.ts';
import { recordShifts, shiftsOf } from '../support/record-shifts.ts';

const campaigns = readCampaigns(plainSite.root);
const dated = campaigns.find(({ record }) => record.items.some(({ date }) => date))!;
const { id, record } = campaigns.find((one) => one !== dated)!;
const { before, during, last, after } = CAMPAIGN_TEXT.state;

const state = (page: Page) => page.locator('campaign-state [data-words]').filter({ visible: true });
const inChina = (date: string, time: string) => new Date(`${date}T${time}+08:00`);
const dayBefore = (date: string) => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
const dayAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

for (const timezoneId of ['America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati']) {
  test.describe(() => {
    test.use({ timezoneId });
    test(`by a clock in ${timezoneId} a campaign is to come, under way or over by China’s date`, async ({ page }) => {
      const days = (Date.parse(record.until) - Date.parse(record.from)) / 86_400_000;
      const told: [date: string, words: string][] = [
        [dayBefore(record.from), `${before.mark}${before.words[0]}1${before.words[1]}`],
        [record.from, `${during.mark}${during.words[0]}1${during.words[1]}${days}${during.words[2]}`],
        [record.until, `${last.mark}${last.words}`],
        [dayAfter(record.until), `${after.mark}${after.words}`],
      ];
      for (const [date, words] of told) {
        for (const time of ['00:10:00', '23:50:00']) {
          await page.clock.setFixedTime(inChina(date, time));
          await page.goto(`campaigns/${id}/`);
          await expect(state(page)).toHaveText(words);
        }
      }
    });
  });
}

test('a page left open over midnight tells the new day when it is looked at again, and nothing moves', async ({ page }) => {
  await recordShifts(page);
  await page.clock.setFixedTime(inChina(dayBefore(record.from), '23:50:00'));
  await page.goto(`campaigns/${id}/`);
  await expect(state(page)).toContainText(before.mark);
  await page.clock.setFixedTime(inChina(record.from, '00:10:00'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(state(page)).toContainText(during.mark);
  expect((await shiftsOf(page)).filter(({ value }) => value >= 0.001)).toEqual([]);
});

test('what is shown this month is marked, and nothing else', async ({ page }) => {
  const item = dated.record.items.findLast(({ date }) => date)!;
  const now = page.getByText(CAMPAIGN_TEXT.now, { exact: true });
  await page.clock.setFixedTime(inChina(`${item.date}-01`, '00:10:00'));
  await page.goto(`campaigns/${dated.id}/`);
  await expect(now.filter({ visible: true })).toHaveCount(1);
  await expect(page.locator(`[data-date="${item.date}"]`).getByText(CAMPAIGN_TEXT.now, { exact: true })).toBeVisible();
  await page.clock.setFixedTime(inChina(dayAfter(dated.record.until), '12:00:00'));
  await page.reload();
  await expect(now.filter({ visible: true })).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a campaign says its dates and no state', async ({ page }) => {
    await page.goto(`campaigns/${id}/`);
    await expect(page.locator('.campaign-dates .dates')).toBeVisible();
    await expect(page.locator('campaign-state')).toBeHidden();
  });
});
