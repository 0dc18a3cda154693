import type { CheerioAPI } from 'cheerio';

/** The only links that open in a 公众号. */
const OPENS = 'a[href^="https://mp.weixin.qq.com/"]';
const WEB_ADDRESS = /^https?:\/\//i;

/**
 * Turns links into their words, each followed by the number of a note with its address; links inside the site, whose
 * full address may be unknown, keep their words alone. Numbers begin at `first`; returns the notes.
 */
export function noteLinks($: CheerioAPI, first: number): string[] {
  const notes: string[] = [];
  $('a').not(OPENS).each((_, link) => {
    const { href = '' } = link.attribs;
    if (WEB_ADDRESS.test(href)) {
      if (!notes.includes(href)) notes.push(href);
      $(link).after($('<sup></sup>').text(`[${first + notes.indexOf(href)}]`));
    }
    $(link).replaceWith($(link).contents());
  });
  return notes.map((href, index) => `[${first + index}]　${href}`);
}
