import { expect, test } from '@playwright/test';
import { SITES } from '../support/built-site.ts';
import { faultsIn } from '../support/faults-in.ts';
import { readSpeeches, readStories } from '../support/read-content.ts';
import { readerLines } from '../support/reader-lines.ts';

// GB/T 15835—2011, 4.1 and 5.1.1: years in four Arabic figures, never shortened, decades with their century.
const SHORT_DECADE = /(?<!世纪|\d)[1-9]0年代/;
const HAN_YEAR = /[〇零一二三四五六七八九]{4}年|[二三四五六七八九]十年代|(?:十[一二三四五六七八九]|二十一?)世纪/;
const QUOTED = 'blockquote, q, cite';

/** Words of others, which keep the way they were written. */
function quotedTexts(root: string): string[] {
  return [
    ...readStories(root).flatMap(({ record }) => [...record.quotations.map(({ text }) => text), ...record.sources.map(({ title }) => title)]),
    ...readSpeeches(root).flatMap(({ record }) => [record.title, ...record.excerpts.flatMap(({ text, heading = '' }) => [text, heading])]),
  ].filter((text) => text !== '');
}

for (const site of SITES) {
  test(`years and decades on ${site.name} are written in full and in figures`, () => {
    const quoted = quotedTexts(site.root);
    const own = (line: string) => quoted.reduce((text, words) => text.replaceAll(words, ''), line);
    const faults = faultsIn(site, (page) =>
      readerLines(page, { without: QUOTED }).map(own).filter((line) => SHORT_DECADE.test(line) || HAN_YEAR.test(line)),
    );
    expect(faults).toEqual([]);
  });
}
