import { Feed } from 'feed';
import { compareDates } from '../domain/partial-date.ts';
import { stories, type StoryEntry } from './collection.ts';
import { publicUrl } from './page-meta.ts';
import { site } from './vocabulary.ts';

const ITEMS = 50;

/** What a feed says of itself. */
export interface FeedHead {
  title: string;
  description: string;
  /** Address inside the site of the page that it follows. */
  page: string;
  /** Addresses of its forms inside the site. */
  forms: { rss: string; json?: string };
  /** Day of the newest item; a feed may still be empty. */
  updated: string | undefined;
}

/** The beginning of a day in China. */
export const dayOf = (date: string): Date => new Date(`${date}T00:00:00+08:00`);

/** A feed without items; undefined where the site's own address is not known, for a feed needs full addresses. */
export function openFeed({ title, description, page, forms, updated }: FeedHead): Feed | undefined {
  const url = publicUrl(page);
  if (url === undefined) return undefined;
  return new Feed({
    id: url,
    link: url,
    title,
    description,
    language: 'zh-CN',
    copyright: site.unit || site.name,
    generator: site.name,
    updated: dayOf(updated ?? '1970-01-01'),
    feedLinks: Object.fromEntries(Object.entries(forms).map(([form, path]) => [form, publicUrl(path)])),
  });
}

/** The newest of some stories as a feed; undefined where the site's own address is not known. */
export function feedOfStories(entries: readonly StoryEntry[], head: Omit<FeedHead, 'updated'>): Feed | undefined {
  const newest = entries.toSorted((a, b) => compareDates(b.story.updated, a.story.updated)).slice(0, ITEMS);
  const feed = openFeed({ ...head, updated: newest[0]?.story.updated });
  for (const { id, story } of newest) {
    const link = publicUrl(`/stories/${id}/`)!;
    feed?.addItem({
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

/** The newest stories of the site as a feed; undefined where its own address is not known. */
export async function storyFeed(): Promise<Feed | undefined> {
  const forms = { rss: '/feed.xml', json: '/feed.json' };
  return feedOfStories(await stories, { title: site.name, description: site.description, page: '/', forms });
}
