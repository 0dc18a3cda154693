import { createHash } from 'node:crypto';
import type { PackEntry } from '../../domain/campaign/campaign-pack.ts';

/** SHA-256 of a file, hexadecimal, as `sha256sum` and Windows print it. */
export function fileHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The list of a pack's files with sizes and hashes, as the text of a JSON file; it does not name itself. */
export function packManifest(campaign: string, title: string, files: ReadonlyMap<string, Uint8Array>): string {
  const entries = [...files].map(([path, bytes]): PackEntry => ({ path, bytes: bytes.length, sha256: fileHash(bytes) }));
  return `${JSON.stringify({ campaign, title, files: entries }, null, 2)}\n`;
}
