import { expect, test } from '@playwright/test';
import type { AnyNode } from 'domhandler';
import { needsGlyph } from '../../src/domain/font.ts';
import { SITES, type BuiltSite } from '../support/built-site.ts';
import { isInlineStyled } from '../support/card-pages.ts';
import { faultsIn } from '../support/faults-in.ts';
import { readFontFaces, type FontFace } from '../support/font-faces.ts';
import type { Page } from '../support/page.ts';
import { isWechatArticle } from '../support/wechat-article.ts';

const HEAVY = 'h1, h2, h3, h4, b, strong, th, .heavy';
const UNDRAWN = 'script, style, svg title, svg desc, [data-outlined]';
const KILOBYTE = 1024;

function facesOf(site: BuiltSite, { $ }: Page): FontFace[] {
  const sheets = $('link[rel="stylesheet"]').toArray().map(({ attribs }) => site.readText(attribs['href']!.slice(site.base.length)));
  const inline = $('style').toArray().map((style) => $(style).text());
  return [...sheets, ...inline].flatMap((css) => readFontFaces(site, css));
}

/** What each weight of the text face sets on a page, and what stands in the digits face and in that of texts for children. */
function drawnText({ $ }: Page): Record<'400' | '900' | 'digit' | 'kai', string> {
  const drawn = { 400: '', 900: '', digit: '', kai: '' };
  const visit = (node: AnyNode): void => {
    if (node.type === 'text') {
      const holder = $(node).parent();
      if (holder.closest(UNDRAWN).length > 0) return;
      if (holder.closest('.digit').length > 0) drawn.digit += node.data;
      if (holder.closest('.kai').length > 0) drawn.kai += node.data;
      else drawn[holder.closest(HEAVY).length > 0 ? '900' : '400'] += node.data;
    } else if ('children' in node) node.children.forEach(visit);
  };
  $('body').contents().toArray().forEach(visit);
  drawn[400] += $('[placeholder]').toArray().map(({ attribs }) => attribs['placeholder']).join('');
  return drawn;
}

function uncovered(text: string, faces: FontFace[]): string[] {
  const covered = (code: number) => faces.some(({ claims, characters }) => claims(code) && characters.has(code));
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
