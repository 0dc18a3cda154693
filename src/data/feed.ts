import { Feed } from 'feed';
import { compareDates } from '../domain/partial-date.ts';
import { stories } from './collection.ts';
import { publicUrl } from './page-meta.ts';
import { site } from './vocabulary.ts';

const ITEMS = 50;

/** The beginning of a day in China. */
export const dayOf = (date: string): Date => new Date(`${date}T00:00:00+08:00`);

/** The newest stories as a feed; undefined where the site's own address is not known, for a feed needs full addresses. */
export async function storyFeed(): Promise<Feed | undefined> {
  const home = publicUrl('/');
  if (home === undefined) return undefined;
  const newest = [...(await stories)].sort((a, b) => compareDates(b.story.updated, a.story.updated)).slice(0, ITEMS);
  const feed = new Feed({
    id: home,
    link: home,
    title: site.name,
    description: site.description,
    language: 'zh-CN',
    copyright: site.unit || site.name,
    generator: site.name,
    updated: dayOf(newest[0]?.story.updated ?? '1970-01-01'),
    feedLinks: { rss: publicUrl('/feed.xml')!, json: publicUrl('/feed.json')! },
  });
  for (const { id, story } of newest) {
    const link = publicUrl(`/stories/${id}/`)!;
    feed.addItem({
      id: link,
      link,
      title: `${story.name}：${story.line}`,
      description: story.summary,
      date: dayOf(story.updated),
      published: dayOf(story.published),
    });
  }
  return feed;
}
