import type { CheerioAPI } from 'cheerio';
import { flattenLists } from './flatten-lists.ts';
import { noteLinks } from './note-links.ts';

/** The class of each element that Markdown makes, where it has none yet. */
const CLASSES: Readonly<Record<string, string>> = {
  '.box > p': 'box-prose',
  'p': 'prose',
  'blockquote': 'box',
  'h3, h4, h5, h6': 'subheading',
  'strong, em': 'strong',
  'sup': 'mark',
};

/** Marks of sources lose their links, which lead nowhere in a 公众号, and get brackets. */
function bracketMarks($: CheerioAPI): void {
  $('sup.source-mark').each((_, mark) => void $(mark).removeAttr('class').text(`[${$(mark).text()}]`));
}

/** Makes what Markdown gave into what a 公众号 keeps; returns the notes of its links, numbered from `first`. */
export function adaptProse($: CheerioAPI, first: number): string[] {
  bracketMarks($);
  flattenLists($);
  const notes = noteLinks($, first);
  for (const [selector, name] of Object.entries(CLASSES)) $(selector).not('[class]').addClass(name);
  return notes;
}
