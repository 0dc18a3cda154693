import type { Frame, Page } from '@playwright/test';
import { elementCode, frameCode, scriptCode, type EmbedChoice } from '../../src/domain/embed/embed-code.ts';
import type { Tone } from '../../src/domain/embed/embed.ts';
import { adopterSite } from '../support/built-site.ts';
import { expect, test as base } from '../support/browser-test.ts';
import { builtCards, type BuiltCard } from '../support/card-addresses.ts';
import { hostPage, serveHost } from '../support/serve-host.ts';

const HOSTS = ['strict-policy', 'old-skin', 'three-cards', 'narrow-column', 'quirks'] as const;

/** Opens somebody else's page, on another origin, and gathers what goes wrong there. */
const test = base.extend<{ openHost: (html: string) => Promise<string[]> }>({
  openHost: async ({ page }, use) => {
    const errors: string[] = [];
    const closing: (() => Promise<void>)[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await use(async (html) => {
      const host = await serveHost(html);
      closing.push(host.close);
      await page.goto(host.url, { waitUntil: 'networkidle' });
      return errors;
    });
    await Promise.all(closing.map((close) => close()));
  },
});

const cardOf = (kind: BuiltCard['kind']) => builtCards(adopterSite).find((card) => card.kind === kind)!;
const choiceAt = (site: string, tone: Tone = 'light'): EmbedChoice => ({ site, tone, width: 360, height: 150 });

function codesAt(site: string): Record<string, string> {
  const choice = choiceAt(site);
  const [fragment] = /<section[\s\S]*<\/section>/.exec(adopterSite.readText(`embed/fragments/stories/${cardOf('stories').id}.html`))!;
  return {
    site,
    fragment,
    frame: frameCode(cardOf('stories'), choice),
    'frame-2': frameCode(cardOf('excerpts'), choice),
    element: elementCode(cardOf('lists'), { ...choice, tone: 'oxide' }),
    script: scriptCode(site),
  };
}

const cardFrames = (page: Page): Frame[] => page.frames().filter((frame) => frame !== page.mainFrame());
const naturalHeight = (frame: Frame) => frame.locator('main').evaluate((main) => [...main.children].reduce((sum, part) => sum + (part as HTMLElement).offsetHeight, 0));

/** How high each frame stands, and how high its card is. */
async function heights(page: Page): Promise<{ frame: number; card: number }[]> {
  return Promise.all(cardFrames(page).map(async (frame) => ({ frame: await (await frame.frameElement()).evaluate((element) => (element as Element).clientHeight), card: await naturalHeight(frame) })));
}

async function expectFitting(page: Page, count: number): Promise<void> {
  expect(cardFrames(page)).toHaveLength(count);
  await expect(async () => {
    for (const { frame, card } of await heights(page)) expect(Math.abs(frame - card)).toBeLessThanOrEqual(1);
  }).toPass({ timeout: 10_000 });
}

for (const name of HOSTS) {
  test(`cards stand whole and without an error on the host page ${name}`, async ({ page, adopterServer, openHost }) => {
    const errors = await openHost(hostPage(name, codesAt(adopterServer.url)));
    await expectFitting(page, name === 'three-cards' ? 3 : 2);
    for (const frame of cardFrames(page)) {
      await expect(frame.locator('h1')).toHaveCount(1);
      expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await frame.evaluate(() => document.fonts.ready.then((fonts) => [...fonts].filter(({ status }) => status === 'error').length))).toBe(0);
    }
    await expect(page.locator('laomo-story iframe')).toHaveAttribute('title', /./);
    // A host that allows no inline style says so of the frame's, and does without it.
    expect(errors.filter((error) => !(name === 'strict-policy' && error.startsWith('Applying inline style')))).toEqual([]);
  });
}

test('a static fragment keeps its look under the rules of an old skin', async ({ page, adopterServer, openHost }) => {
  await openHost(hostPage('old-skin', codesAt(adopterServer.url)));
  const section = page.locator('#fragment section');
  await expect(section).toHaveCSS('background-color', 'rgb(239, 235, 226)');
  await expect(section.locator('p').nth(1)).toHaveCSS('font-size', '40px');
  await expect(section.locator('p').nth(1)).toHaveCSS('color', 'rgb(34, 37, 42)');
  await expect(section.locator('svg')).toBeVisible();
});

test('a script that comes late still gives frames their height', async ({ page, adopterServer, openHost }) => {
  await openHost(hostPage('plain-frame', codesAt(adopterServer.url)));
  expect((await heights(page))[0]!.frame).toBe(150);
  await page.addScriptTag({ url: `${adopterServer.url}embed/embed.js` });
  await expectFitting(page, 1);
});

test('no message but a card’s own changes a frame, and no height is absurd', async ({ page, adopterServer, openHost }) => {
  const codes = codesAt(adopterServer.url);
  await openHost(`<!doctype html><title>敌意</title>${codes['frame']}<iframe id="other" srcdoc="<script>onmessage=()=>parent.postMessage({laomo:'height',height:2000},'*')</script>"></iframe>${codes['script']}`);
  const card = page.locator('iframe').first();
  await expect.poll(() => card.evaluate((frame) => frame.clientHeight)).toBeGreaterThan(150);
  const before = await card.evaluate((frame) => frame.clientHeight);
  await page.evaluate(() => {
    for (const message of [{ laomo: 'height', height: 1900 }, { laomo: 'height', height: 'x' }, null, 'height']) window.postMessage(message, '*');
    (document.querySelector('#other') as HTMLIFrameElement).contentWindow!.postMessage('go', '*');
    const foreign = new MessageEvent('message', { data: { laomo: 'height', height: 1900 }, origin: 'https://evil.example', source: document.querySelector('iframe')!.contentWindow });
    dispatchEvent(foreign);
  });
  await page.waitForTimeout(300);
  expect(await card.evaluate((frame) => frame.clientHeight)).toBe(before);
  for (const [height, expected] of [[1e9, 2400], [-1, 80]] as const) {
    await page.evaluate(([tall]) => {
      dispatchEvent(new MessageEvent('message', { data: { laomo: 'height', height: tall }, origin: 'null', source: document.querySelector('iframe')!.contentWindow }));
    }, [height]);
    expect(await card.evaluate((frame) => frame.clientHeight)).toBe(expected);
  }
});

test('a card tells its height only to the page that asks, and to no other window', async ({ page, adopterServer, openHost }) => {
  await openHost(`<!doctype html><title>听</title><script>heard=[];onmessage=({data,origin})=>heard.push([data,origin])</script>${codesAt(adopterServer.url)['frame']}`);
  expect(await page.evaluate('heard')).toEqual([]);
  await page.evaluate(() => document.querySelector('iframe')!.contentWindow!.postMessage({ laomo: 'hello' }, '*'));
  await expect.poll(() => page.evaluate('heard.length')).toBe(1);
  expect(await page.evaluate('heard')).toEqual([[{ laomo: 'height', height: expect.any(Number) }, 'null']]);
});

test('elements with a bad id, kind, tone or width draw nothing harmful', async ({ page, adopterServer, openHost }) => {
  const bad = ['id="../../x"', 'id="a?b"', 'id="javascript:alert(1)"', 'id=""', '', 'kind="pages" id="a"', 'kind="today" id="a"'];
  await openHost(`<!doctype html><title>坏参数</title>${bad.map((attributes) => `<laomo-story ${attributes}><a href="https://example.org/">链接</a></laomo-story>`).join('')}<laomo-story id="wang-jinxi" tone="pink" width="1e9;x"></laomo-story>${scriptCode(adopterServer.url)}`);
  expect(await page.locator('laomo-story > a').count()).toBe(bad.length);
  const frame = page.locator('iframe');
  await expect(frame).toHaveCount(1);
  expect(await frame.getAttribute('src')).toBe(`${adopterServer.url}embed/stories/wang-jinxi/`);
});

test('an id of no story is answered in small, in the frame', async ({ page, adopterServer, openHost }) => {
  await openHost(`<!doctype html><title>没有</title>${frameCode({ ...cardOf('stories'), id: 'nobody' }, choiceAt(adopterServer.url))}${scriptCode(adopterServer.url)}`);
  const [frame] = cardFrames(page);
  await expect(frame!.locator('h1')).toHaveText('没有这张卡片');
  await expectFitting(page, 1);
  expect((await heights(page))[0]!.frame).toBeLessThan(220);
});

test('pages of the site itself refuse to be framed', async ({ page, adopterServer, openHost }) => {
  const errors = await openHost(`<!doctype html><title>框</title><iframe src="${adopterServer.url}"></iframe><iframe src="${adopterServer.url}embed/"></iframe>`);
  expect(cardFrames(page).filter((frame) => frame.url().startsWith(adopterServer.url))).toEqual([]);
  expect(errors.filter((error) => error.includes('frame-ancestors'))).toHaveLength(2);
});
