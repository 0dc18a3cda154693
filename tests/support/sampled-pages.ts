import { LESSON_PARTS } from '../../src/domain/lesson/lesson-part.ts';
import type { BuiltSite } from './built-site.ts';
import { HAND_WRITTEN } from './hand-written.ts';

/** Pages that are made from a list; those of one kind differ in words alone, so some stand for all. */
const GENERATED = ['speeches', 'spirit', 'browse', 'kinds', 'industries', 'eras', 'regions', 'honours', 'days', 'embed/stories', 'embed/excerpts', 'embed/lists', 'embed/fragments', 'campaigns', 'lessons/stages'];
const OF_EACH = 3;
/** Packs have many pages: the first is for those who learn to read, the last for the oldest. */
const OF_EACH_PART = 2;

const isHandWritten = (path: string) => (HAND_WRITTEN as readonly string[]).includes(path);

/** The first, the middle and the last of a list: the shortest ids and the longest lists are rarely neighbours. */
function spread<T>(list: T[], count: number): T[] {
  if (list.length <= count) return list;
  return Array.from({ length: count }, (_, index) => list[Math.round((index * (list.length - 1)) / (count - 1))]!);
}

/** Addresses of the stories that readers may see. */
export function storyPaths(site: BuiltSite): string[] {
  return site.pages().filter(({ path, $ }) => /^\/stories\/[^/]+\/$/.test(path) && $('meta[name=robots][content*=noindex]').length === 0).map(({ path }) => path);
}

/** What the browser looks at: every page written by hand, every story, three of each generated kind. */
export function sampledPaths(site: BuiltSite): string[] {
  const paths = site.pages().map(({ path }) => path);
  const editions = ['retelling', 'zhuyin', 'press'].flatMap((kind) => spread(paths.filter((path) => path.endsWith(`/${kind}/`)), OF_EACH));
  const articles = spread(paths.filter((path) => /^\/wechat\/[^/]+\/$/.test(path)), OF_EACH);
  const lessons = paths.filter((path) => /^\/lessons\/(?!stages\/)[^/]+\/$/.test(path));
  const parts = LESSON_PARTS.flatMap((part) => spread(paths.filter((path) => path.startsWith('/lessons/') && path.endsWith(`/${part}/`)), OF_EACH_PART));
  const generated = GENERATED.flatMap((kind) => spread(paths.filter((path) => path.startsWith(`/${kind}/`) && !isHandWritten(path)), OF_EACH));
  return [...paths.filter(isHandWritten), ...storyPaths(site), ...editions, ...articles, ...spread(lessons, OF_EACH), ...parts, ...generated];
}

/** Addresses with nine of the stories only. */
export function fewerStories(paths: string[]): string[] {
  const stories = paths.filter((path) => /^\/stories\/[^/]+\/$/.test(path));
  const kept = new Set(spread(stories, 3 * OF_EACH));
  return paths.filter((path) => !stories.includes(path) || kept.has(path));
}
