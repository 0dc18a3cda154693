import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What Pagefind's reader looks for before the content of a file. */
const SIGNATURE = Buffer.from('pagefind_dcd');

function unpack(path: string): Buffer {
  return gunzipSync(readFileSync(path)).subarray(SIGNATURE.length);
}

/** Reads a file of Pagefind's index: gzip, a signature, CBOR (RFC 8949). */
export function readPagefindFile(path: string): unknown {
  return decode(unpack(path));
}

/** Reads a fragment of Pagefind's index: gzip, a signature, JSON. */
export function readFragment(path: string): { url: string } {
  return JSON.parse(unpack(path).toString()) as { url: string };
}

/** Writes a file of Pagefind's index; returns nothing, throws where it cannot. */
export function writePagefindFile(path: string, content: unknown): void {
  writeFileSync(path, gzipSync(Buffer.concat([SIGNATURE, encode(content)]), { level: 9 }));
}
