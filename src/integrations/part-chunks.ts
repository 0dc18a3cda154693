import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from 'cborg';
import { readPagefindFile, writePagefindFile } from './pagefind-file.ts';

/** A word of the index with its places; what follows the word is Pagefind's own. */
type Word = [word: string, ...places: unknown[]];

/** From which word to which a chunk goes, and the name of its file. */
type Chunk = [from: string, to: string, name: string];

/** The list of an index: where its chunks stand is the third of its parts. */
type Meta = [version: unknown, pages: unknown, chunks: Chunk[], ...rest: unknown[]];

/** Below this a request costs more than what it brings. */
const LEAST = 8_000;

interface SizedWord {
  word: Word;
  /** In bytes, before it is compressed. */
  size: number;
}

/**
 * The size of a chunk, before it is compressed, that costs a reader least: a question touches about three chunks, and
 * every chunk is named in the list that all readers load, at about 15 bytes where 2.5 bytes of words make one of file.
 */
function bestSize(total: number): number {
  const touched = 3;
  const named = 15;
  return Math.max(LEAST, Math.sqrt((total * named) / touched));
}

function partWords(words: readonly SizedWord[], most: number): Word[][] {
  const parts: Word[][] = [];
  let size = Infinity;
  for (const one of words) {
    if (size + one.size > most) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)!.push(one.word);
    size += one.size;
  }
  return parts;
}

function writeChunk(folder: string, name: string, words: Word[]): Chunk {
  writePagefindFile(join(folder, `${name}.pf_index`), [words]);
  return [words[0]![0], words.at(-1)![0], name];
}

/**
 * Parts the chunks of an index that Pagefind 1.6 has written into smaller ones. Its own size is fixed, about 18 KB for
 * each pair of letters in a question; at 1,000 stories the parts are a quarter of that. Throws on another version's list.
 */
export function partChunks(root: string): void {
  const list = readdirSync(root).find((file) => file.endsWith('.pf_meta'));
  const folder = join(root, 'index');
  const meta = readPagefindFile(join(root, list!)) as Meta;
  const [version, pages, chunks, ...rest] = meta;
  if (typeof version !== 'string' || !version.startsWith('1.6.')) throw new Error(`Pagefind ${String(version)}: part-chunks.ts knows the files of 1.6`);

  const files = chunks.map(([, , name]) => join(folder, `${name}.pf_index`));
  const lists = files.map((file) => (readPagefindFile(file) as [Word[]])[0].map((word): SizedWord => ({ word, size: encode(word).length })));
  const most = bestSize(lists.flat().reduce((sum, { size }) => sum + size, 0));
  for (const file of files) rmSync(file);
  // A number behind what all have in common packs well in the list; a reader with an old list finds no new file under an old name.
  const build = createHash('sha256').update(chunks.map(([, , name]) => name).join()).digest('hex').slice(0, 8);
  const parts = lists.flatMap((words) => partWords(words, most)).map((words, at) => writeChunk(folder, `unknown_${build}${at}`, words));
  writePagefindFile(join(root, list!), [version, pages, parts, ...rest]);
}
