import { expect, test } from '@playwright/test';
import { ALPHABET } from '../../src/domain/browse/letter-index.ts';
import { SITES } from '../support/built-site.ts';
import { contentWords } from '../support/content-words.ts';
import { faultsIn } from '../support/faults-in.ts';
import { readerLines } from '../support/reader-lines.ts';

/** Proper nouns, and signs that Chinese texts write in Latin letters. */
const ALLOWED = new Set([
  // The letters under which indexes stand.
  ...ALPHABET,
  // What an adopter is told to fill in, and systems that take cards.
  ...'content site yaml url SITE URL id oEmbed WordPress'.split(' '),
  // Standards, formats, licences, keys and fonts.
  ...'GB T EB OL WCAG A AA A4 ICP RSS JSON CC BY MIT OFL Tab Enter Esc Ctrl P PNG KB CSV Schema Excel WPS PDF Word zip MB Noto Serif SC Barlow Condensed LXGW WenKai'.split(' '),
]);
const WORD = /\p{Script=Latin}[\p{Script=Latin}\p{Mark}\d]*/gu;
const ADDRESS = /https?:\/\/\S+|[\w.+-]+@[\w.-]+|\?\w+=\w+/g;

for (const site of SITES) {
  test(`the interface of ${site.name} has no word left in English`, () => {
    const written = contentWords(site.root, WORD);
    const faults = faultsIn(site, (page) =>
      readerLines(page, { without: '[lang]:not([lang|=zh]), rt, rp' }).flatMap((line) =>
        (line.replace(ADDRESS, '').match(WORD) ?? []).filter((word) => !ALLOWED.has(word) && !written.has(word)).map((word) => `${word} in ${line.slice(0, 60)}`),
      ),
    );
    expect(faults).toEqual([]);
  });
}
