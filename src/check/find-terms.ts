import { idOf } from '../loaders/read-file.ts';
import { filesOf, type Collection } from './collection.ts';
import { kindOf } from './content-folders.ts';
import { selectText, textAt } from './select.ts';

const VOCABULARY_LISTS = ['industries', 'regions', 'eras', 'honours', 'plates'] as const;
const ENTRY_LISTS = ['stories', 'speeches', 'spirit'] as const;

export type TermList = (typeof VOCABULARY_LISTS)[number] | (typeof ENTRY_LISTS)[number];
/** Ids with their names; the name is empty where it is not known. */
export type Terms = ReadonlyMap<string, string>;

function entryTerms({ files, undecodable }: Collection, list: (typeof ENTRY_LISTS)[number]): Terms {
  const unread = undecodable.filter(({ path }) => kindOf(path) === list).map(({ path }) => [idOf(path), ''] as const);
  const read = files
    .filter(({ kind }) => kind === list)
    .map(({ id, record }) => [id, textAt(record, 'name') ?? textAt(record, 'title') ?? ''] as const);
  return new Map([...unread, ...read]);
}

function vocabularyTerms(collection: Collection, list: (typeof VOCABULARY_LISTS)[number]): Terms {
  const record = filesOf(collection, 'vocabulary').find(({ id }) => id === list)?.record;
  return new Map(
    selectText(record, '*.id').map(({ path, value }) => {
      const [index = 0] = path;
      const entry = (record as unknown[])[Number(index)];
      return [value, textAt(entry, 'title') ?? textAt(entry, 'name') ?? textAt(entry, 'thread') ?? ''];
    }),
  );
}

/** All that an id may lead to, by list. */
export function findTerms(collection: Collection): Record<TermList, Terms> {
  const entries = ENTRY_LISTS.map((list) => [list, entryTerms(collection, list)] as const);
  const vocabulary = VOCABULARY_LISTS.map((list) => [list, vocabularyTerms(collection, list)] as const);
  return Object.fromEntries([...entries, ...vocabulary]) as Record<TermList, Terms>;
}
