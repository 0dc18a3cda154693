import { readFileSync } from 'node:fs';
import { resolvePackageFile } from '../../loaders/resolve-package-file.ts';

/** The part of HarfBuzz' C interface that cutting needs; pointers are numbers. */
interface SubsetLibrary {
  memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(size: number): number;
  hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_set_clear(set: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_set(input: number, kind: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_or_fail(face: number, input: number): number;
}

const WRITABLE = 2;
const NO_HINTING = 1;
const SETS = { dropTables: 3, nameIds: 4, layoutFeatures: 6 } as const;
const COPYRIGHT = 0;

/** Half-width punctuation and its pairs, which `text-spacing-trim` sets, and the marks of letters. */
const FEATURES = ['halt', 'chws', 'ccmp', 'mark'];
/** Of no use to a page set in rows, unhinted and in one weight. */
const DROPPED_TABLES = ['vhea', 'vmtx', 'STAT', 'BASE', 'gasp', 'prep', 'cvt ', 'fpgm', 'FFTM', 'bsln', 'feat', 'morx', 'prop'];

const code = new WebAssembly.Module(readFileSync(resolvePackageFile('harfbuzzjs/dist/harfbuzz-subset.wasm')));

function tagNumber(tag: string): number {
  return Buffer.from(tag, 'latin1').readUInt32BE();
}

/** Cuts one font to fewer characters. Each has a HarfBuzz of its own, whose memory holds no more than one large font. */
export class Subsetter {
  readonly #library: SubsetLibrary;
  readonly #face: number;

  /** Takes an uncompressed TrueType font. Throws where it does not fit into memory. */
  constructor(sfnt: Uint8Array) {
    this.#library = new WebAssembly.Instance(code).exports as unknown as SubsetLibrary;
    this.#library._initialize();
    const at = this.#library.malloc(sfnt.length);
    if (at === 0) throw new Error('The font is too large for HarfBuzz.');
    new Uint8Array(this.#library.memory.buffer).set(sfnt, at);
    this.#face = this.#library.hb_face_create(this.#library.hb_blob_create(at, sfnt.length, WRITABLE, 0, 0), 0);
  }

  /** The font with the given characters alone, unhinted. Throws where the font is broken. */
  cut(characters: string): Uint8Array {
    const input = this.#describe(characters);
    const cut = this.#library.hb_subset_or_fail(this.#face, input);
    this.#library.hb_subset_input_destroy(input);
    if (cut === 0) throw new Error('HarfBuzz could not cut the font.');
    const sfnt = this.#copy(cut);
    this.#library.hb_face_destroy(cut);
    return sfnt;
  }

  #describe(characters: string): number {
    const input = this.#library.hb_subset_input_create_or_fail();
    this.#fill(input, SETS.layoutFeatures, FEATURES.map(tagNumber));
    this.#fill(input, SETS.dropTables, DROPPED_TABLES.map(tagNumber));
    this.#fill(input, SETS.nameIds, [COPYRIGHT]);
    this.#library.hb_subset_input_set_flags(input, NO_HINTING);
    const unicodes = this.#library.hb_subset_input_unicode_set(input);
    for (const character of characters) this.#library.hb_set_add(unicodes, character.codePointAt(0)!);
    return input;
  }

  #fill(input: number, kind: number, values: number[]): void {
    const set = this.#library.hb_subset_input_set(input, kind);
    this.#library.hb_set_clear(set);
    for (const value of values) this.#library.hb_set_add(set, value);
  }

  #copy(face: number): Uint8Array {
    const blob = this.#library.hb_face_reference_blob(face);
    const from = this.#library.hb_blob_get_data(blob, 0);
    const bytes = new Uint8Array(this.#library.memory.buffer).slice(from, from + this.#library.hb_blob_get_length(blob));
    this.#library.hb_blob_destroy(blob);
    return bytes;
  }
}
