import type { Page } from '@playwright/test';
import { SEARCH_TEXT as TEXT } from '../../src/text/search.ts';
import { TEXT as SITE } from '../../src/text.ts';
import { expect, test } from '../support/browser-test.ts';
import { plainSite } from '../support/built-site.ts';
import { readPublished } from '../support/read-content.ts';

const ABSENT = '航空母舰';
const [story] = readPublished(plainSite.root);
const { name, industry } = story!.record;

const field = (page: Page) => page.getByRole('main').getByLabel(TEXT.label);
const facet = (page: Page, label: string) => page.getByRole('main').getByRole('combobox', { name: label });
const status = (page: Page) => page.getByRole('region', { name: TEXT.results }).getByRole('status');
const results = (page: Page) => page.getByRole('region', { name: TEXT.results }).getByRole('listitem');
const found = /^\d+条结果$/;

async function look(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await expect(status(page)).not.toHaveText(/^$|……$/);
}

test('a name typed finds its bearer first', async ({ page }) => {
  await page.goto('search/');
  await look(page, name);
  await expect(results(page).first().getByRole('heading', { name })).toBeVisible();
  await results(page).first().getByRole('link', { name }).click();
  await expect(page).toHaveURL(new RegExp(`/stories/${story!.id}/$`));
});

test('words of an excerpt find it, marked, with its speech and the stories that prove it', async ({ page }) => {
  await page.goto('speeches/');
  const words = (await page.locator('main blockquote').first().innerText()).slice(2, 8);
  await page.goto('search/');
  await look(page, words);
  const result = results(page).filter({ hasText: TEXT.kinds.excerpt }).first();
  await expect(result).toContainText(TEXT.speech);
  await expect(result.locator('mark').first()).toBeVisible();
  await expect(result.locator('a[href*="/stories/"]').first()).toBeVisible();
  await result.getByRole('link').first().click();
  await expect(page.locator(':target')).toBeInViewport();
});

for (const [typed, said] of [
  ['wangjinxi', '拼音'],
  ['wjx', '首字母'],
  ['鐵人', '又名铁人'],
  ['王近喜', TEXT.tiers.guess],
] as const) {
  test(`${typed} finds the person meant first, and the reason is said`, async ({ page }) => {
    await page.goto('search/');
    await look(page, typed);
    const region = page.getByRole('region', { name: TEXT.results });
    await expect(region.getByRole('heading').first()).toHaveText('王进喜');
    await expect(region.getByText(said, { exact: false }).first()).toBeVisible();
  });
}

test('words that stand apart come with a notice, those that stand together without', async ({ page }) => {
  await page.goto('search/');
  await look(page, '大庆会战');
  await expect(results(page).first()).toHaveText(TEXT.tiers.apart(['大庆', '会战']));
  await look(page, '大庆 会战');
  await expect(results(page).first().getByRole('heading')).toBeVisible();
});

test('another word for the same thing is found behind the word typed', async ({ page }) => {
  await page.goto('search/');
  await look(page, '全国劳模');
  const words = TEXT.tiers.synonym(['全国劳动模范']);
  await expect(results(page).filter({ hasText: words })).toBeVisible();
  const texts = await results(page).allInnerTexts();
  const notice = texts.indexOf(words);
  expect(notice).toBeGreaterThan(0);
  for (const text of texts.slice(0, notice)) expect(text).toContain('全国劳模');
});

test('a year in Chinese numerals is the year in digits', async ({ page }) => {
  await page.goto('search/');
  await look(page, '一九五九');
  await expect(results(page).first().locator('mark').first()).toHaveText('1959');
});

test('who asks for large type by another name is offered it', async ({ page }) => {
  await page.goto('search/');
  await field(page).fill('关怀版');
  await page.getByRole('link', { name: TEXT.offer }).click();
  await expect(page.locator('html')).toHaveAttribute('data-view', 'large');
});

test('results can be put in the order of eras or names, and the address says so', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('全国劳动模范')}`);
  await page.getByRole('main').getByRole('combobox', { name: TEXT.sort }).selectOption(TEXT.sorts.name);
  await expect(page).toHaveURL(/sort=name/);
  await expect(results(page).nth(5)).toBeVisible();
  const names = await results(page).getByRole('heading').allInnerTexts();
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'zh-Hans-CN-u-co-pinyin')));
  await page.reload();
  await expect(page.getByRole('main').getByRole('combobox', { name: TEXT.sort })).toHaveValue('name');
});

test('a facet narrows the results, and says beforehand how many it leaves', async ({ page }) => {
  await page.goto('search/');
  await facet(page, SITE.facets.industry).selectOption(industry);
  await expect(status(page)).toHaveText(found);
  const label = await facet(page, SITE.facets.industry).locator('option:checked').innerText();
  await expect(results(page)).toHaveCount(Number(/（(\d+)）$/.exec(label)![1]));
  const kinds = await facet(page, SITE.facets.kind).locator('option').allInnerTexts();
  expect(kinds).toContain(TEXT.option(TEXT.kinds.excerpt, 0));
  await page.getByRole('button', { name: TEXT.clear }).click();
  await expect(facet(page, SITE.facets.industry)).toHaveValue('');
});

test('the back button leads from question to question', async ({ page }) => {
  await page.goto('search/');
  await look(page, name);
  await facet(page, SITE.facets.industry).selectOption(industry);
  await expect(page).toHaveURL(/industry=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/industry=/);
  await expect(field(page)).toHaveValue(name);
  await expect(facet(page, SITE.facets.industry)).toHaveValue('');
  await expect(status(page)).toHaveText(found);
  await page.goBack();
  await expect(field(page)).toHaveValue('');
  await expect(page.getByRole('heading', { name: TEXT.stories })).toBeVisible();
  await page.goForward();
  await expect(field(page)).toHaveValue(name);
});

test('an address can be shared', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent(name)}&industry=${industry}`);
  await expect(field(page)).toHaveValue(name);
  await expect(facet(page, SITE.facets.industry)).toHaveValue(industry);
  await expect(results(page).first().getByRole('heading', { name })).toBeVisible();
});

test('what is nowhere is said to be nowhere, and ways on are offered', async ({ page }) => {
  await page.goto('search/');
  await look(page, ABSENT);
  await expect(status(page)).toHaveText(TEXT.nothing(ABSENT));
  await expect(page.getByText(TEXT.advice)).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name, exact: true }).first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: TEXT.facets })).toBeVisible();
});

test('words that are found only without the facets say so', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent(name)}&kind=excerpt&industry=${industry}`);
  await expect(status(page)).toContainText(TEXT.nothing(name));
  await expect(status(page)).not.toHaveText(TEXT.nothing(name));
  await expect(page.getByRole('button', { name: TEXT.clear })).toBeVisible();
});

test('hostile input neither breaks the search nor becomes markup', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => faults.push(dialog.message()));
  await page.goto('search/');
  const inputs = ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '劳'.repeat(10_000), '\ud83d', '😀', '"', '.*+?(([[', '__proto__', '%00%'];
  for (const input of inputs) {
    await look(page, input);
    await expect(page.locator('main img[src="x"], main script:not([src])')).toHaveCount(0);
  }
  for (const query of ['q=%3Cimg%20src=x%20onerror=alert(1)%3E', 'q=%ED%A0%80', 'industry=__proto__&era=constructor', `q=${encodeURIComponent('劳'.repeat(1_000))}`]) {
    await page.goto(`search/?${query}`);
    await expect(field(page)).toBeVisible();
  }
  await look(page, name);
  await expect(results(page).first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('the keyboard alone is enough', async ({ page }) => {
  await page.goto('search/');
  while (!(await field(page).evaluate((input) => input === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(results(page).first()).toBeVisible();
  const first = results(page).first().getByRole('link').first();
  while (!(await first.evaluate((link) => link === document.activeElement))) await page.keyboard.press('Tab');
  await expect(first).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/stories\//);
});

test('the page asks for nothing of the index before the reader does, and for nothing twice', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().split('?')[0]!));
  await page.goto('search/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await look(page, name);
  await look(page, ABSENT);
  await look(page, name);
  const fetched = asked.filter((url) => /\/pagefind\/(index|filter|fragment)\//.test(url));
  expect(fetched.length).toBe(new Set(fetched).size);
});

test('an index that cannot be had is said, and the lists stay', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('search/');
  await field(page).fill(name);
  await expect(status(page)).toHaveText(TEXT.failed);
  await expect(page.getByRole('button', { name: TEXT.retry })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name, exact: true }).first()).toBeVisible();
});

test('every control is large enough to hit', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`search/?q=${encodeURIComponent(name)}`);
  await expect(results(page).first()).toBeVisible();
  const small = await page.locator('site-search :is(input, button, select, a)').evaluateAll((all) =>
    all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44 && !one.closest('blockquote')).map((one) => one.outerHTML.slice(0, 80)),
  );
  expect(small).toEqual([]);
});

test('below a folder the results lead into that folder', async ({ page, adopterServer }) => {
  await page.goto(`${adopterServer.url}search/?q=${encodeURIComponent(name)}`);
  await results(page).first().getByRole('link', { name }).click();
  await expect(page).toHaveURL(`${adopterServer.url}stories/${story!.id}/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and offers the full lists instead of the form', async ({ page }) => {
    await page.goto('search/');
    await expect(page.getByText(TEXT.noScript)).toBeVisible();
    await expect(field(page)).toBeHidden();
    await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible();
    await expect(page.locator('main a[href*="/speeches/"]').first()).toBeVisible();
  });
});
