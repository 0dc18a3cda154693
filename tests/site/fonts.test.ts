import { expect, test } from '@playwright/test';
import type { AnyNode } from 'domhandler';
import { needsGlyph } from '../../src/domain/font.ts';
import { SITES, type BuiltSite } from '../support/built-site.ts';
import { isInlineStyled } from '../support/card-pages.ts';
import { faultsIn } from '../support/faults-in.ts';
import { readFontFaces, type FontFace } from '../support/font-faces.ts';
import type { Page } from '../support/page.ts';
import { isWechatArticle } from '../support/wechat-article.ts';

// One worker: a font that two pages or two sites use is opened once.
test.describe.configure({ mode: 'default' });

const HEAVY = 'h1, h2, h3, h4, b, strong, th, .heavy';
const UNDRAWN = 'script, style, svg title, svg desc, [data-outlined]';
const KILOBYTE = 1024;

const known = new Map<string, FontFace[]>();

/** The faces of a stylesheet; most pages share theirs, and every one of it is read once. */
function facesIn(site: BuiltSite, css: string): FontFace[] {
  const key = site.base + css;
  const faces = known.get(key) ?? readFontFaces(site, css);
  known.set(key, faces);
  return faces;
}

const sheets = new Map<string, string>();

function sheetAt(site: BuiltSite, href: string): string {
  const text = sheets.get(href) ?? site.readText(href.slice(site.base.length));
  sheets.set(href, text);
  return text;
}

function facesOf(site: BuiltSite, { $ }: Page): FontFace[] {
  const linked = $('link[rel="stylesheet"]').toArray().map(({ attribs }) => sheetAt(site, attribs['href']!));
  const inline = $('style').toArray().map((style) => $(style).text());
  return [...linked, ...inline].flatMap((css) => facesIn(site, css));
}

/** What each weight of the text face sets on a page, and what stands in the digits face and in that of texts for children. */
function drawnText({ $ }: Page): Record<'400' | '900' | 'digit' | 'kai', string> {
  const drawn = { 400: '', 900: '', digit: '', kai: '' };
  const nodesAt = (selector: string) => new Set<AnyNode>($(selector).toArray());
  const [undrawn, digit, kai, heavy] = [UNDRAWN, '.digit', '.kai', HEAVY].map(nodesAt) as [Set<AnyNode>, Set<AnyNode>, Set<AnyNode>, Set<AnyNode>];
  const visit = (node: AnyNode, inherited: { digit: boolean; kai: boolean; heavy: boolean }): void => {
    if (undrawn.has(node)) return;
    const set = { digit: inherited.digit || digit.has(node), kai: inherited.kai || kai.has(node), heavy: inherited.heavy || heavy.has(node) };
    if (node.type === 'text') {
      if (set.digit) drawn.digit += node.data;
      if (set.kai) drawn.kai += node.data;
      else drawn[set.heavy ? '900' : '400'] += node.data;
    } else if ('children' in node) for (const child of node.children) visit(child, set);
  };
  for (const node of $('body').contents().toArray()) visit(node, { digit: false, kai: false, heavy: false });
  drawn[400] += $('[placeholder]').toArray().map(({ attribs }) => attribs['placeholder']).join('');
  return drawn;
}

function uncovered(text: string, faces: FontFace[]): string[] {
  const covered = (code: number) => faces.some(({ claims, characters }) => claims(code) && characters().has(code));
  return [...new Set(text)].filter((character) => needsGlyph(character) && !covered(character.codePointAt(0)!));
}

for (const site of SITES) {
  test(`every character of ${site.name} stands in a font that its page names`, () => {
    const faults = faultsIn(site, (page) => {
      // Set in the reader's fonts.
      if (isWechatArticle(page) || isInlineStyled(page)) return [];
      const faces = facesOf(site, page);
      const text = drawnText(page);
      const song = (weight: string) => faces.filter((face) => face.family === 'Song' && face.weight === weight);
      const din = faces.filter(({ family }) => family === 'Din');
      return [
        ...uncovered(text[400], song('400')).map((one) => `400 ${one}`),
        ...uncovered(text[900], song('900')).map((one) => `900 ${one}`),
        ...uncovered(text.digit.replaceAll(/\D/g, ''), din).map((one) => `digit ${one}`),
        ...uncovered(text.kai, faces.filter(({ family, url }) => family === 'Kai' || (family === 'Song' && url.startsWith('data:')))).map((one) => `kai ${one}`),
      ];
    });
    expect(faults).toEqual([]);
  });

  test(`the fonts of ${site.name} come from its own folder or its stylesheet`, () => {
    const isOwn = (url: string) => url.startsWith(`${site.base}fonts/`) || url.startsWith('data:');
    expect(faultsIn(site, (page) => facesOf(site, page).map(({ url }) => url).filter((url) => !isOwn(url)))).toEqual([]);
  });

  test(`no two fonts of a page of ${site.name} are asked for the same character`, () => {
    const faults = faultsIn(site, (page) => {
      const faces = facesOf(site, page);
      const text = drawnText(page);
      return (['400', '900'] as const).flatMap((weight) => {
        const song = faces.filter((face) => face.family === 'Song' && face.weight === weight);
        return [...new Set(text[weight])].filter((one) => song.filter(({ claims }) => claims(one.codePointAt(0)!)).length > 1);
      });
    });
    expect(faults).toEqual([]);
  });

  test(`the fonts that every page of ${site.name} carries in its stylesheet are small`, () => {
    const carried = facesOf(site, site.pages()[0]!).filter(({ url }) => url.startsWith('data:'));
    expect(carried.map(({ family }) => family).toSorted()).toEqual(['Din', 'Song', 'Song']);
    expect(carried.reduce((sum, { url }) => sum + url.length, 0)).toBeLessThan(10 * KILOBYTE);
  });
}
