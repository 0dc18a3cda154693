import type { Page } from '@playwright/test';
import { SEARCH_TEXT } from '../../src/text/search.ts';
import { SUGGESTION_TEXT as TEXT } from '../../src/text/suggestion.ts';
import { axeFaults } from '../support/axe-faults.ts';
import { AXE_VIEWS } from '../support/axe-views.ts';
import { expect, test } from '../support/browser-test.ts';
import { overflowing } from '../support/overflow.ts';

const NAME = '王进喜';
const STORY = /\/stories\/wang-jinxi\/$/;

const headerField = (page: Page) => page.getByRole('banner').getByLabel(SEARCH_TEXT.label);
const mainField = (page: Page) => page.getByRole('main').getByLabel(SEARCH_TEXT.label);
const list = (page: Page) => page.getByRole('listbox', { name: TEXT.list });
const options = (page: Page) => list(page).getByRole('option');
const group = (page: Page, label: string) => list(page).getByRole('group', { name: label });
const marked = (page: Page) => list(page).getByRole('option', { selected: true });

/** Types into the field of the header, key by key. */
async function type(page: Page, words: string): Promise<void> {
  await headerField(page).click();
  await expect(headerField(page)).toHaveRole('combobox');
  await headerField(page).pressSequentially(words);
}

test('a person is suggested by pinyin, with the reason, and is one Enter away', async ({ page }) => {
  await page.goto('about/');
  await type(page, 'wangjinxi');
  await expect(options(page).first()).toContainText(NAME);
  await expect(options(page).first()).toContainText(TEXT.pinyin);
  await page.keyboard.press('ArrowDown');
  await expect(marked(page)).toContainText(NAME);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(STORY);
});

for (const [query, reason] of [
  ['wjx', TEXT.initials],
  ['铁人', TEXT.alias('铁人')],
  ['鐵人', TEXT.alias('铁人')],
  ['王近喜', TEXT.guess],
  ['wangjinxo', TEXT.guess],
  ['王喜', ''],
] as const) {
  test(`${query} suggests ${NAME} first`, async ({ page }) => {
    await page.goto('about/');
    await type(page, query);
    await expect(options(page).first()).toContainText(NAME);
    await expect(options(page).first()).toContainText(reason);
    await options(page).first().click();
    await expect(page).toHaveURL(STORY);
  });
}

test('suggestions come from the second key on', async ({ page }) => {
  await page.goto('about/');
  await type(page, 'w');
  await expect(list(page)).toBeHidden();
  await expect(headerField(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type('j');
  await expect(list(page)).toBeVisible();
  await expect(headerField(page)).toHaveAttribute('aria-expanded', 'true');
});

test('words of other kinds stand in groups with their names, and lead to their pages', async ({ page }) => {
  await page.goto('about/');
  await type(page, '大庆');
  await expect(group(page, TEXT.groups.place).getByRole('option').first()).toContainText('大庆');
  await headerField(page).fill('精益求精');
  await group(page, TEXT.groups.spirit).getByRole('option').first().click();
  await expect(page).toHaveURL(/\/spirit\/jingyi-qiujing\/$/);
});

test('a unit leads to a search for it', async ({ page }) => {
  await page.goto('about/');
  await type(page, '玉门油矿');
  await group(page, TEXT.groups.place).getByRole('option').first().click();
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(mainField(page)).toHaveValue('玉门油矿');
});

test('who asks for the large type is offered it', async ({ page }) => {
  await page.goto('about/');
  await type(page, '关怀版');
  await group(page, TEXT.groups.offer).getByRole('option').click();
  await expect(page.locator('html')).toHaveAttribute('data-view', 'large');
  await expect(page).toHaveURL(/\/about\//);
});

test('the keys of the pattern: up and down go round, Home and End to the ends, Escape closes and then clears', async ({ page }) => {
  await page.goto('about/');
  await type(page, 'wang');
  await expect(list(page)).toBeVisible();
  const count = await options(page).count();
  expect(count).toBeGreaterThan(2);
  const field = headerField(page);
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  const expectMarked = async (index: number) => {
    await expect(options(page).nth(index)).toHaveAttribute('aria-selected', 'true');
    await expect(marked(page)).toHaveCount(1);
    await expect(field).toHaveAttribute('aria-activedescendant', (await options(page).nth(index).getAttribute('id'))!);
    await expect(field).toBeFocused();
  };
  for (const [key, index] of [['ArrowUp', count - 1], ['ArrowDown', 0], ['ArrowDown', 1], ['End', count - 1], ['ArrowDown', 0], ['ArrowUp', count - 1], ['Home', 0]] as const) {
    await page.keyboard.press(key);
    await expectMarked(index);
  }
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(field).toHaveValue('wang');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(list(page)).toBeHidden();
});

test('without a mark Enter searches for what was typed', async ({ page }) => {
  await page.goto('about/');
  await type(page, '王进喜');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
});

test('the number of suggestions is said politely', async ({ page }) => {
  await page.goto('about/');
  await type(page, 'wangjinxi');
  const status = page.getByRole('banner').getByRole('status');
  await expect(options(page).first()).toBeVisible();
  await expect(status).toHaveText(TEXT.count(await options(page).count()));
  await headerField(page).fill('航空母舰');
  await expect(status).toHaveText(TEXT.count(0));
  await expect(list(page)).toBeHidden();
});

test('an input method composes in peace: nothing is suggested and no key taken before it is done', async ({ page }) => {
  await page.goto('about/');
  await type(page, '');
  const client = await page.context().newCDPSession(page);
  for (const text of ['w', 'wang', 'wang jin', 'wang jin xi']) await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await page.waitForTimeout(300);
  await expect(list(page)).toBeHidden();
  await client.send('Input.insertText', { text: NAME });
  await expect(options(page).first()).toContainText(NAME);
});

test('nothing is fetched before the field is used, and nothing twice', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('about/', { waitUntil: 'networkidle' });
  const ofSuggestions = () => asked.filter((path) => path.includes('suggestion') || path.startsWith('/search/'));
  expect(ofSuggestions()).toEqual([]);
  await type(page, 'wangjinxi');
  await expect(options(page).first()).toContainText(NAME);
  await headerField(page).fill('王进喜');
  await expect(options(page).first()).toContainText(NAME);
  expect(asked).not.toContain('/search/characters.json');
  await headerField(page).fill('王近喜');
  await expect(options(page).first()).toContainText(TEXT.guess);
  await headerField(page).fill('鐵人');
  await expect(options(page).first()).toContainText(NAME);
  expect(ofSuggestions().filter((path) => path.endsWith('.json')).sort()).toEqual(['/search/characters.json', '/search/names.json', '/search/terms.json']);
});

test('without the data the field is a plain one', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.route('**/search/*.json', (route) => route.abort());
  await page.goto('about/');
  await type(page, NAME);
  await expect(list(page)).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  expect(faults).toEqual([]);
});

test('hostile input suggests nothing that is markup', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => faults.push(dialog.message()));
  await page.goto('search/');
  await mainField(page).click();
  for (const input of ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '劳'.repeat(10_000), '\ud83d', '😀😀', '.*+?(([[', '__proto__', '%00%']) {
    await mainField(page).fill(input);
    await expect(page.locator('suggestion-box img, suggestion-box script')).toHaveCount(0);
  }
  await mainField(page).fill(NAME);
  await expect(options(page).first()).toContainText(NAME);
  expect(faults).toEqual([]);
});

test('below a folder the suggestions lead into that folder', async ({ page, adopterServer }) => {
  await page.goto(`${adopterServer.url}about/`);
  await type(page, 'wangjinxi');
  await options(page).first().click();
  await expect(page).toHaveURL(`${adopterServer.url}stories/wang-jinxi/`);
});

for (const [view, settings] of Object.entries(AXE_VIEWS)) {
  for (const large of [false, true]) {
    test.describe(`${view}${large ? ', large type' : ''}`, () => {
      test.use(settings);

      test('the open list is accessible, and within the window', async ({ page }) => {
        await page.goto(`search/${large ? '?view=large' : ''}`);
        await mainField(page).click();
        await mainField(page).pressSequentially('wang');
        await expect(options(page).first()).toBeVisible();
        await page.keyboard.press('ArrowDown');
        await expect(marked(page)).toBeVisible();
        expect(await axeFaults(page)).toEqual([]);
        expect(await overflowing(page)).toEqual([]);
        const heights = await options(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(large ? 60 : 44);
      });
    });
  }
}

test('the list of the header stays within the window, in large type too', async ({ page }) => {
  for (const [width, view] of [[1280, 'standard'], [1280, 'large'], [900, 'standard'], [900, 'large']] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`about/?view=${view}`);
    await type(page, 'wang');
    await expect(list(page)).toBeVisible();
    expect.soft(await overflowing(page), `${width} ${view}`).toEqual([]);
    const { left, right } = await list(page).evaluate((one) => one.getBoundingClientRect());
    expect.soft(left, `${width} ${view}`).toBeGreaterThanOrEqual(0);
    expect.soft(right, `${width} ${view}`).toBeLessThanOrEqual(width);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the field of the header searches as ever', async ({ page }) => {
    await page.goto('about/');
    await page.getByRole('banner').getByRole('searchbox', { name: SEARCH_TEXT.label }).fill(NAME);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
  });
});
