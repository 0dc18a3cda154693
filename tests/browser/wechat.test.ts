import type { BrowserContext, Page } from '@playwright/test';
import { articleFile, WECHAT_THEMES } from '../../src/domain/wechat/wechat-theme.ts';
import { lintArticle } from '../../src/output/wechat/lint-article.ts';
import { COPY_TEXT } from '../../src/text/copy.ts';
import { WECHAT_TEXT } from '../../src/text/wechat.ts';
import { axeFaults } from '../support/axe-faults.ts';
import { expect, test } from '../support/browser-test.ts';
import { plainSite } from '../support/built-site.ts';
import { readPublished } from '../support/read-content.ts';

const { body } = WECHAT_TEXT;
const published = readPublished(plainSite.root);
// One with quotations and a box of background, one of a collective, one with neither a birth nor a plate.
const withWords = published.find(({ record, body: text }) => record.quotations.length > 1 && text.includes('<Background'))!;
const collective = published.find(({ record }) => record.kind === 'collective')!;
const last = published.filter(({ id }) => ![withWords.id, collective.id].includes(id)).at(-1)!;
const PATH = `wechat/${withWords.id}/`;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

interface Copied {
  html: string;
  text: string;
}

/** What a rich editor on another page gets when a person pastes. */
async function pasteElsewhere(context: BrowserContext, address: string): Promise<Copied> {
  const editor = await context.newPage();
  await editor.goto(address);
  await editor.evaluate(() => {
    document.body.innerHTML = '<div contenteditable="true">&nbsp;</div>';
    document.querySelector('div')!.focus();
    document.addEventListener('paste', ({ clipboardData }) => {
      document.body.dataset['html'] = clipboardData?.getData('text/html') ?? '';
      document.body.dataset['text'] = clipboardData?.getData('text/plain') ?? '';
    });
  });
  await editor.keyboard.press('Control+V');
  const copied = await editor.evaluate(() => ({ html: document.body.dataset['html'] ?? '', text: document.body.dataset['text'] ?? '' }));
  await editor.close();
  return copied;
}

/** The article within what the clipboard gives, which may stand in a document of its own. */
const articleIn = (html: string) => html.slice(html.indexOf('<section'), html.lastIndexOf('</section>') + '</section>'.length);

async function open(page: Page): Promise<void> {
  await page.goto(PATH);
  await expect(page.frameLocator('iframe').locator('h1')).toHaveText(withWords.record.name);
}

test('one press copies the article, with its styles and as plain text', async ({ page, context, server }) => {
  await open(page);
  await page.getByRole('button', { name: body.copy }).click();
  await expect(page.getByText(body.done)).toBeVisible();
  const { html, text } = await pasteElsewhere(context, `${server.url}404.html`);
  expect(lintArticle(articleIn(html))).toEqual([]);
  expect(html).toContain('background-color:#efebe2');
  expect(html).not.toContain('class=');
  for (const words of [withWords.record.name, withWords.record.quotations[0]!.text, withWords.record.sources[0]!.title]) expect(text.replace(/\s/g, '')).toContain(words.replace(/\s/g, ''));
  expect(text).not.toContain('<');
});

test('the clipboard holds both forms', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: body.copy }).click();
  await expect(page.getByText(body.done)).toBeVisible();
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types.sort()).toEqual(['text/html', 'text/plain']);
});

test('what is copied is what the preview shows: the chosen theme', async ({ page, context, server }) => {
  await open(page);
  for (const [theme, colour] of [['oxide', '#9a2c1c'], ['graphite', '#22252a']] as const) {
    await page.getByRole('link', { name: WECHAT_TEXT.themes[theme], exact: true }).click();
    await expect(page.getByRole('link', { name: WECHAT_TEXT.themes[theme], exact: true })).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('article-themes [aria-current]')).toHaveCount(1);
    await page.getByRole('button', { name: body.copy }).click();
    await expect(page.getByText(body.done)).toBeVisible();
    const { html } = await pasteElsewhere(context, `${server.url}404.html`);
    expect(html).toContain(`padding:26px 20px 24px;background-color:${colour}`);
  }
});

test('it works by keyboard alone', async ({ page, context, server }) => {
  await open(page);
  const button = page.getByRole('button', { name: body.copy });
  for (let step = 0; step < 40 && !(await button.evaluate((one) => one === document.activeElement)); step += 1) await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(body.done)).toBeVisible();
  await expect(button).toBeFocused();
  expect((await pasteElsewhere(context, `${server.url}404.html`)).text).toContain(withWords.record.name);
});

test('where the browser keeps its clipboard closed, as it does without a secure connection, the older way copies the same', async ({ page, context, server }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }));
  await open(page);
  await page.getByRole('button', { name: body.copy }).click();
  await expect(page.getByText(body.done)).toBeVisible();
  const { html, text } = await pasteElsewhere(context, `${server.url}404.html`);
  expect(lintArticle(articleIn(html))).toEqual([]);
  expect(text).toContain(withWords.record.name);
});

test('where nothing can be copied, the page says what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await open(page);
  await page.getByRole('button', { name: body.copy }).click();
  await expect(page.getByText(body.failed)).toBeVisible();
});

test('an article that has not come is not copied', async ({ page }) => {
  await page.route('**/article.html', (route) => route.abort());
  await page.goto(PATH);
  await page.getByRole('button', { name: body.copy }).click();
  await expect(page.getByText(body.failed)).toBeVisible();
});

test('title and digest are copied each by its button', async ({ page, context, server }) => {
  await open(page);
  for (const [label, id] of [[WECHAT_TEXT.fields.title, 'title'], [WECHAT_TEXT.fields.digest, 'digest']] as const) {
    await page.getByRole('button', { name: COPY_TEXT.copyOf(label), exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: COPY_TEXT.done })).not.toHaveCount(0);
    expect((await pasteElsewhere(context, `${server.url}404.html`)).text).toBe(await page.locator(`#wechat-${id}`).textContent());
  }
});

test('every article in every theme is readable on a phone, with nothing to the side', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  for (const { id } of [withWords, collective, last]) {
    for (const theme of WECHAT_THEMES) {
      await page.goto(`wechat/${id}/${articleFile(theme)}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${id} ${theme}`).toBeLessThanOrEqual(360);
      expect(await axeFaults(page), `${id} ${theme}`).toEqual([]);
    }
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('no button is drawn, themes still change the preview, and the page leads to the file to select from', async ({ page }) => {
    await page.goto(PATH);
    await expect(page.getByRole('main').getByRole('button').filter({ visible: true })).toHaveCount(0);
    await page.getByRole('link', { name: WECHAT_TEXT.themes.oxide, exact: true }).click();
    await expect.poll(() => page.frames().some((frame) => frame.url().endsWith(articleFile('oxide')))).toBe(true);
    await page.getByRole('link', { name: body.open(WECHAT_TEXT.themes.limestone) }).click();
    await expect(page).toHaveURL(new RegExp(`${PATH}article\\.html$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(withWords.record.name);
  });
});
