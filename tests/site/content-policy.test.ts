import { expect, test } from '@playwright/test';
import { sha256 } from '../../src/domain/sha256.ts';
import { SITES } from '../support/built-site.ts';
import { INLINE_STYLED_POLICY } from '../../src/domain/host/policy.ts';
import { isInlineStyled } from '../support/card-pages.ts';
import { elementsOf } from '../support/elements-of.ts';
import { faultsIn } from '../support/faults-in.ts';
import type { Page } from '../support/page.ts';
import { isWechatArticle } from '../support/wechat-article.ts';

const POLICY = 'meta[http-equiv="content-security-policy" i]';
// Blocks of data are not run and need no hash (HTML, 4.12.1).
const DATA_TYPES = ['application/ld+json', 'application/json'];

function readPolicy(content: string): Map<string, string[]> {
  return new Map(content.split(';').map((directive) => {
    const [name = '', ...values] = directive.trim().split(/\s+/);
    return [name, values] as const;
  }));
}

function policyFaults(page: Page): string[] {
  const { $ } = page;
  // Its own policy is held by the rule of articles.
  if (isWechatArticle(page)) return [];
  if ($(POLICY).length !== 1) return [`${$(POLICY).length} policies`];
  const policy = readPolicy($(POLICY).attr('content') ?? '');
  const first = $('head').find(`${POLICY}, script, style, link`).first();
  const required = { 'default-src': "'self'", 'object-src': "'none'", 'base-uri': "'none'", 'form-action': "'self'" };
  const unsafe = [...policy].flatMap(([name, values]) => values.filter((value) => /^'unsafe-/.test(value) || /^(https?:|\*)/.test(value)).map((value) => `${name} ${value}`));
  return [
    ...(first.is(POLICY) ? [] : ['something may be loaded before the policy holds']),
    ...Object.entries(required).filter(([name, value]) => policy.get(name)?.join(' ') !== value).map(([name]) => name),
    ...(isInlineStyled(page) && $(POLICY).attr('content') === INLINE_STYLED_POLICY ? [] : unsafe),
  ];
}

function inlineFaults(page: Page): string[] {
  const { $ } = page;
  const policy = readPolicy($(POLICY).attr('content') ?? '');
  const allowed = (directive: string, text: string) => policy.get(directive)?.includes(`'${sha256(text)}'`);
  const scripts = $('script:not([src])').toArray().filter(({ attribs }) => !DATA_TYPES.includes(attribs['type'] ?? ''));
  return [
    ...scripts.filter((script) => !allowed('script-src', $(script).text())).map((script) => `inline script without hash: ${$(script).text().slice(0, 40)}`),
    ...$('style').toArray().filter((style) => !allowed('style-src', $(style).text())).map(() => 'inline style block without hash'),
    ...(isWechatArticle(page) || isInlineStyled(page) ? [] : elementsOf(page, '[style]')).map(({ name }) => `style attribute on <${name}>`),
    ...elementsOf(page, '*').flatMap(({ name, attribs }) => Object.keys(attribs).filter((key) => /^on[a-z]/i.test(key)).map((key) => `${key} on <${name}>`)),
    ...elementsOf(page, '[href^="javascript:" i], [src^="javascript:" i], [action^="javascript:" i]').map(({ name }) => `javascript: address on <${name}>`),
  ];
}

for (const site of SITES) {
  test(`every page of ${site.name} says first what it may load, and allows nothing unsafe`, () => {
    expect(faultsIn(site, policyFaults)).toEqual([]);
  });

  test(`nothing on a page of ${site.name} is inline that its policy does not name`, () => {
    expect(faultsIn(site, inlineFaults)).toEqual([]);
  });
}
