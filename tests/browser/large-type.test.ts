import { TEXT } from '../../src/text.ts';
import { expect, test } from '../support/browser-test.ts';
import { plainSite } from '../support/built-site.ts';
import { lookAtEach } from '../support/look-at-each.ts';
import { overflowing } from '../support/overflow.ts';
import { storyPaths } from '../support/sampled-pages.ts';

// 《互联网网站适老化通用设计规范》（工信厅，2021）：大字体不小于 18 pt，即 24 px；点击范围不小于 60×60 px。
const TYPE = 24;
const TARGET = 60;
const large = () => ['/', storyPaths(plainSite)[0]!, '/speeches/', '/search/', '/regions/', '/names/', '/places/'].map((path) => `${path}?view=large`);

test.use({ viewport: { width: 390, height: 844 } });

test('in large type all text is at least 24 px', async ({ page }) => {
  const faults = await lookAtEach(page, large(), () =>
    page.evaluate((least) => {
      const own = (element: Element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent!.trim()).join('');
      return [...document.body.querySelectorAll('*')]
        .filter((element) => own(element) !== '' && element.checkVisibility({ visibilityProperty: true }) && !element.closest('sup, svg, .unseen, script, style'))
        .filter((element) => parseFloat(getComputedStyle(element).fontSize) < least)
        .slice(0, 5)
        .map((element) => `<${element.localName} class="${element.className}"> ${getComputedStyle(element).fontSize} ${own(element).slice(0, 12)}`);
    }, TYPE),
  );
  expect(faults).toEqual([]);
});

test('in large type every target but a word in a sentence is at least 60 px', async ({ page }) => {
  const faults = await lookAtEach(page, large(), () =>
    page.evaluate((least) => {
      // WCAG 2.5.8 excepts links within a sentence.
      const inSentence = (element: Element) => element.matches('p a, li p a, sup a, .skip-link') && getComputedStyle(element).display === 'inline';
      return [...document.querySelectorAll('a[href], button, input, select, summary')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !inSentence(element) && !element.matches('input[type=hidden]'))
        .filter((element) => Math.min(element.getBoundingClientRect().height, element.getBoundingClientRect().width) < least - 0.5)
        .slice(0, 5)
        .map((element) => {
          const { width, height } = element.getBoundingClientRect();
          return `<${element.localName} class="${element.className}"> ${Math.round(width)}×${Math.round(height)} ${element.textContent!.trim().slice(0, 12)}`;
        });
    }, TARGET),
  );
  expect(faults).toEqual([]);
});

test('in large type nothing is cut off', async ({ page }) => {
  expect(await lookAtEach(page, large(), overflowing)).toEqual([]);
});

test('large type is asked for by a button or an address and kept on the next page', async ({ page }) => {
  await page.goto('?view=large');
  await page.goto('stories/');
  await expect(page.locator('html')).toHaveAttribute('data-view', 'large');
  await page.getByRole('button', { name: TEXT.display.standard }).first().click();
  await expect(page.locator('html')).not.toHaveAttribute('data-view', 'large');
  await page.goto('');
  await expect(page.locator('html')).not.toHaveAttribute('data-view', 'large');
});
