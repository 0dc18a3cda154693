/** What a citation of one page is made of. */
export interface Citation {
  /** Who answers for the page: the adopter's unit, or the site. */
  author: string;
  title: string;
  site: string;
  /** The day the page was last changed, YYYY-MM-DD. */
  updated: string;
  /** The day the reader read it, YYYY-MM-DD; unknown when the page is built. */
  read?: string;
  url?: string;
}

/** A citation of an electronic text by GB/T 7714—2015, 4.1.2: 责任者. 题名[EB/OL]. (更新日期)[引用日期]. 网址. */
export function formatCitation({ author, title, site, updated, read, url }: Citation): string {
  const host = author === site ? '' : `${site}, `;
  const day = read ? `[${read}]` : '';
  return `${author}. ${title}[EB/OL]. ${host}(${updated})${day}.${url ? ` ${url}.` : ''}`;
}
