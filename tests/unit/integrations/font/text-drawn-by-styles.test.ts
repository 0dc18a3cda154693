import { expect, test } from '@playwright/test';
import { textDrawnByStyles } from '../../../../src/integrations/font/text-drawn-by-styles.ts';

test('the texts of content are read, escapes resolved', () => {
  const css = `a::after{content:'、'}b::before{content:"\\3000" attr(href) "丨" / "替"}i{content:""}ol{content:counter(n)'．'}`;
  expect(textDrawnByStyles(css)).toBe('、\u3000丨替．');
});

test('other strings are not text of the page', () => {
  expect(textDrawnByStyles(`a{font-family:'宋体';background:url("图.svg");align-content:center}`)).toBe('');
});
