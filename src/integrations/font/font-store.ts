import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fontVersions } from '../../loaders/font-package.ts';
import { KAI, readFont } from '../../loaders/font-source.ts';
import { encodeWoff2 } from './encode-woff2.ts';
import type { FontCut } from './plan-site.ts';
import { Subsetter } from './subsetter.ts';

/** To be raised when the same characters of the same fonts give other files. */
const CODE_VERSION = 2;

/** A font file, ready to be written: its name tells its content. */
export interface FontFile {
  name: string;
  bytes: Uint8Array;
  /** False where the cache had it. */
  fresh: boolean;
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** What makes two cuts the same file. */
export function keyOf({ source, weight, characters }: FontCut): string {
  return `${source.id} ${weight} ${[...characters].sort().join('')}`;
}

/** Cuts fonts, or takes what an earlier build cut from a folder of the cache. */
export class FontStore {
  readonly #folder: string;
  readonly #versions = `${CODE_VERSION} ${fontVersions()}`;
  readonly #subsetters = new Map<string, Subsetter>();

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** The file of a cut; `quality` is Brotli's, for what has to be packed anew. */
  async make(cut: FontCut, quality: number): Promise<FontFile> {
    const cached = join(this.#folder, `${digest(`${this.#versions} ${quality} ${keyOf(cut)}`)}.woff2`);
    const known = await readFile(cached).catch(() => undefined);
    const bytes = known ?? (await encodeWoff2(this.#subsetter(cut).cut(cut.characters), quality));
    if (!known) await this.#keep(cached, bytes);
    const face = cut.source === KAI ? 'kai' : 'song';
    return { name: `${face}-${cut.weight}-${digest(bytes)}.woff2`, bytes, fresh: !known };
  }

  /** Another build may write the same file at this moment, so it appears whole or not at all. */
  async #keep(path: string, bytes: Uint8Array): Promise<void> {
    const draft = `${path}.${process.pid}`;
    await writeFile(draft, bytes);
    await rename(draft, path);
  }

  #subsetter({ source, weight }: FontCut): Subsetter {
    const file = source.file(weight);
    const known = this.#subsetters.get(file);
    if (known) return known;
    const subsetter = new Subsetter(readFont(source, weight));
    this.#subsetters.set(file, subsetter);
    return subsetter;
  }
}
