import { Feed } from 'feed';
import { CORRECTION_TEXT as TEXT } from '../text/correction.ts';
import { corrections } from './correction.ts';
import { dayOf } from './feed.ts';
import { publicUrl } from './page-meta.ts';
import { site } from './vocabulary.ts';

/** The corrections as a feed, empty while there is none; undefined where the site's own address is not known. */
export async function correctionFeed(): Promise<Feed | undefined> {
  const page = publicUrl('/corrections/');
  if (page === undefined) return undefined;
  const list = await corrections;
  const feed = new Feed({
    id: page,
    link: page,
    title: TEXT.feedTitle(site.name),
    description: TEXT.introduction,
    language: 'zh-CN',
    copyright: site.unit || site.name,
    generator: site.name,
    updated: dayOf(list[0]?.date ?? '1970-01-01'),
    feedLinks: { rss: publicUrl('/corrections.xml')! },
  });
  for (const { anchor, story, date, was, now, why } of list) {
    const link = `${page}#${anchor}`;
    feed.addItem({ id: link, link, title: TEXT.itemTitle(story.name), description: TEXT.item(was, now, why), date: dayOf(date) });
  }
  return feed;
}
