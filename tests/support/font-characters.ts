import { brotliDecompressSync } from 'node:zlib';
import { create, type Font } from 'fontkit';

/** Tags that WOFF2 writes as a number, at their places (WOFF2, 4.1); of these only two are needed here. */
const CMAP = 0;
const WRITTEN_OUT = 63;
const TRANSFORMED = [10, 11];
const HEADER = 48;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

interface Stored {
  tag: number;
  length: number;
}

/** The directory of a WOFF2 file: what is stored, in order, and where the directory ends. */
function readDirectory(bytes: Buffer): { stored: Stored[]; end: number } {
  let at = HEADER;
  const base128 = (): number => {
    let value = 0;
    for (;;) {
      const byte = bytes[at++]!;
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
  const stored = Array.from({ length: bytes.readUInt16BE(12) }, () => {
    const flags = bytes[at++]!;
    const tag = flags & 0x3f;
    if (tag === WRITTEN_OUT) at += 4;
    const original = base128();
    const version = flags >> 6;
    const isTransformed = TRANSFORMED.includes(tag) ? version === 0 : version !== 0;
    return { tag, length: isTransformed ? base128() : original };
  });
  return { stored, end: at };
}

/** A font file with one table, which is all that a reader asks for the characters. */
function withTable(tag: string, table: Buffer): Buffer {
  const head = Buffer.alloc(SFNT_HEADER + SFNT_ENTRY);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(1, 4);
  head.write(tag, SFNT_HEADER, 'latin1');
  head.writeUInt32BE(head.length, SFNT_HEADER + 8);
  head.writeUInt32BE(table.length, SFNT_HEADER + 12);
  return Buffer.concat([head, table]);
}

/**
 * The characters that a WOFF2 file has glyphs for. Only its table of characters is read: unpacking the glyphs of a
 * thousand files takes minutes, and the browser does so in another test.
 */
export function fontCharacters(bytes: Buffer): Set<number> {
  const { stored, end } = readDirectory(bytes);
  const tables = brotliDecompressSync(bytes.subarray(end, end + bytes.readUInt32BE(20)));
  const index = stored.findIndex(({ tag }) => tag === CMAP);
  const from = stored.slice(0, index).reduce((sum, { length }) => sum + length, 0);
  const table = tables.subarray(from, from + stored[index]!.length);
  return new Set((create(withTable('cmap', table)) as Font).characterSet);
}
