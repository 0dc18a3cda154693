import type { Feed } from 'feed';
import { CORRECTION_TEXT as TEXT } from '../text/correction.ts';
import { corrections } from './correction.ts';
import { dayOf, openFeed } from './feed.ts';
import { publicUrl } from './page-meta.ts';
import { site } from './vocabulary.ts';

const PAGE = '/corrections/';

/** The corrections as a feed, empty while there is none; undefined where the site's own address is not known. */
export async function correctionFeed(): Promise<Feed | undefined> {
  const list = await corrections;
  const feed = openFeed({
    title: TEXT.feedTitle(site.name),
    description: TEXT.introduction,
    page: PAGE,
    forms: { rss: '/corrections.xml' },
    updated: list[0]?.date,
  });
  for (const { anchor, story, date, was, now, why } of list) {
    const link = `${publicUrl(PAGE)}#${anchor}`;
    feed?.addItem({ id: link, link, title: TEXT.itemTitle(story.name), description: TEXT.item(was, now, why), date: dayOf(date) });
  }
  return feed;
}
