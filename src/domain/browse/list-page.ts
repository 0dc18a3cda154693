/** One page of a list that may be longer than a page. */
export interface ListPage<T> {
  entries: T[];
  /** Counted from 1. */
  number: number;
  /** How many entries the whole list has. */
  total: number;
  /** The addresses inside the site of all its pages, in order. */
  paths: string[];
}

/** The address inside the site of a page of a list; the first stands at the address of the list itself. */
function pagePath(path: string, number: number): string {
  return number === 1 ? path : `${path}pages/${number}/`;
}

/** A list cut into pages of at most `most` entries; one empty page where there are none. `path` is the address of the list inside the site. */
export function listPages<T>(path: string, entries: readonly T[], most: number): ListPage<T>[] {
  const count = Math.max(1, Math.ceil(entries.length / most));
  const paths = Array.from({ length: count }, (_, index) => pagePath(path, index + 1));
  return paths.map((_, index) => ({ entries: entries.slice(index * most, (index + 1) * most), number: index + 1, total: entries.length, paths }));
}

/** What says where a page of a list stands. */
export type ListPlace = Pick<ListPage<unknown>, 'number' | 'paths'>;

/** The address inside the site of a page of a list. */
export function ownPath({ number, paths }: ListPlace): string {
  return paths[number - 1]!;
}

/** What the address of a page has below a folder, without the last slash: the rest parameter of its route. */
export function pathBelow(folder: string, page: ListPlace): string {
  return ownPath(page).slice(folder.length, -1);
}

/** At most `most` entries, taken in even steps from the whole list and in its order; those that `mustStay` are among them. */
export function pickEvenly<T>(entries: readonly T[], most: number, mustStay: (entry: T) => boolean = () => false): T[] {
  if (entries.length <= most) return [...entries];
  const kept = new Set(entries.filter(mustStay));
  const others = entries.filter((entry) => !kept.has(entry));
  const room = Math.max(0, most - kept.size);
  const picked = new Set(Array.from({ length: room }, (_, index) => others[Math.floor((index * others.length) / room)] as T));
  return entries.filter((entry) => kept.has(entry) || picked.has(entry));
}
