import { LESSON_PARTS } from '../../src/domain/lesson/lesson-part.ts';
import type { BuiltSite } from './built-site.ts';
import { HAND_WRITTEN } from './hand-written.ts';

/** Pages that are made from a list; those of one kind differ in words alone, so some stand for all. */
const GENERATED = ['speeches', 'spirit', 'browse', 'kinds', 'industries', 'eras', 'regions', 'honours', 'days', 'embed/stories', 'embed/excerpts', 'embed/lists', 'embed/fragments', 'campaigns', 'lessons/stages'];
const OF_EACH = 2;
const STORIES = 9;

const isHandWritten = (path: string) => (HAND_WRITTEN as readonly string[]).includes(path);

/** The first, the middle and the last of a list: the shortest ids and the longest lists are rarely neighbours. */
function spread<T>(list: T[], count: number): T[] {
  if (list.length <= count) return list;
  if (count === 1) return list.slice(0, 1);
  return Array.from({ length: count }, (_, index) => list[Math.round((index * (list.length - 1)) / (count - 1))]!);
}

/** Addresses of the stories that readers may see. */
export function storyPaths(site: BuiltSite): string[] {
  return site.pages().filter(({ path, $ }) => /^\/stories\/[^/]+\/$/.test(path) && $('meta[name=robots][content*=noindex]').length === 0).map(({ path }) => path);
}

/** The pages of two packs: one for those who learn to read, with pinyin, and one that is not. What is printed for a class is its other parts in a row. */
function packPaths(site: BuiltSite): string[] {
  const sheets = site.pages().filter(({ path }) => /^\/lessons\/[^/]+\/sheet\/$/.test(path));
  const [young, older] = [true, false].map((pinyin) => sheets.find(({ $ }) => $('main ruby').length > 0 === pinyin));
  return [young, older].flatMap((sheet) => {
    const pack = sheet?.path.replace('sheet/', '');
    const parts = LESSON_PARTS.filter((part) => part !== 'print' || sheet === older);
    return pack === undefined ? [] : [pack, ...parts.map((part) => `${pack}${part}/`)];
  });
}

/** What the browser looks at: every page written by hand, every story, two of each generated kind or as many as `ofEach` says, and all pages of two packs. */
export function sampledPaths(site: BuiltSite, ofEach = OF_EACH): string[] {
  const paths = site.pages().map(({ path }) => path);
  const editions = ['retelling', 'zhuyin', 'press'].flatMap((kind) => spread(paths.filter((path) => path.endsWith(`/${kind}/`)), ofEach));
  const articles = spread(paths.filter((path) => /^\/wechat\/[^/]+\/$/.test(path)), ofEach);
  const generated = GENERATED.flatMap((kind) => spread(paths.filter((path) => path.startsWith(`/${kind}/`) && !isHandWritten(path)), ofEach));
  return [...paths.filter(isHandWritten), ...storyPaths(site), ...editions, ...articles, ...packPaths(site), ...generated];
}

/** Addresses with nine of the stories only. */
export function fewerStories(paths: string[]): string[] {
  const stories = paths.filter((path) => /^\/stories\/[^/]+\/$/.test(path));
  const kept = new Set(spread(stories, STORIES));
  return paths.filter((path) => !stories.includes(path) || kept.has(path));
}
