import { expect, test } from '@playwright/test';
import { readPageText } from '../../../../src/integrations/font/page-text.ts';

const textOf = (body: string) => readPageText(`<html><head><title>题</title></head><body>${body}</body></html>`).text;

test('headings, bold text, column heads and what is marked heavy are heavy', () => {
  const body = '<h1>甲<small>乙</small></h1><h4>丙</h4><b>丁</b><strong>戊</strong><table><tr><th>己<td>庚</table><p class="line heavy">辛</p>壬<h5>癸</h5>';
  expect(textOf(body)).toEqual({ 400: '庚壬癸', 900: '甲乙丙丁戊己辛' });
});

test('text that is never drawn is left out', () => {
  expect(textOf('<script>子</script><style>丑</style><svg><title>寅</title><desc>卯</desc><text>辰</text></svg>')).toEqual({ 400: '辰', 900: '' });
});

test('outlined names are left out, hidden text and templates are not', () => {
  expect(textOf('<h1><span class="unseen" data-outlined>王</span></h1><p hidden>子</p><template><b>丑</b></template>')).toEqual({ 400: '子', 900: '丑' });
});

test('what attributes show is counted', () => {
  expect(textOf('<input placeholder="子" value="丑" title="寅"><button data-text-done="卯" value="辰">巳</button><li value="午">')).toEqual({ 400: '子丑卯辰巳', 900: '' });
});

test('what stylesheets add may stand in any weight', () => {
  expect(readPageText('<p>子', '丑').text).toEqual({ 400: '子丑', 900: '丑' });
});

test('the page that asks for the whole site says so', () => {
  expect(readPageText('<html data-fonts="all">').onDemand).toBe(true);
  expect(readPageText('<html>').onDemand).toBe(false);
});

test('a page kept out of search engines is known by its meta element', () => {
  expect(readPageText('<meta name="robots" content="noindex"><p>子').aside).toBe(true);
  expect(readPageText('<meta name="description" content="noindex"><p>子').aside).toBe(false);
});

test('what stands inside .kai is set in the face of texts for children, whatever its element', () => {
  const { text, kai } = readPageText('<p>甲</p><div class="text kai"><p>乙<ruby>丙<rt>bǐng</rt></ruby><b>丁</b></p></div><p>戊</p>');
  expect(text).toEqual({ 400: '甲戊', 900: '' });
  expect(kai).toBe('乙丙bǐng丁');
});
