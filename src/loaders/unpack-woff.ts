import { inflateSync } from 'node:zlib';

interface Table {
  tag: string;
  checksum: number;
  data: Buffer;
}

const WOFF_SIGNATURE = 0x774f4646;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;

function readTable(woff: Buffer, entry: number): Table {
  const offset = woff.readUInt32BE(entry + 4);
  const packed = woff.readUInt32BE(entry + 8);
  const length = woff.readUInt32BE(entry + 12);
  const stored = woff.subarray(offset, offset + packed);
  return {
    tag: woff.toString('latin1', entry, entry + 4),
    checksum: woff.readUInt32BE(entry + 16),
    data: packed < length ? inflateSync(stored) : stored,
  };
}

function writeSfnt(flavour: number, tables: Table[]): Buffer {
  const header = Buffer.alloc(12 + 16 * tables.length);
  header.writeUInt32BE(flavour, 0);
  header.writeUInt16BE(tables.length, 4);
  let offset = header.length;
  const bodies = tables.map(({ tag, checksum, data }, index) => {
    const entry = 12 + 16 * index;
    header.write(tag, entry, 'latin1');
    header.writeUInt32BE(checksum, entry + 4);
    header.writeUInt32BE(offset, entry + 8);
    header.writeUInt32BE(data.length, entry + 12);
    const padded = Buffer.concat([data], Math.ceil(data.length / 4) * 4);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([header, ...bodies]);
}

/**
 * The font inside a WOFF 1.0 file (W3C Recommendation of 2012), whole or only the tables named. Throws for other files.
 */
export function unpackWoff(woff: Buffer, only?: readonly string[]): Buffer {
  if (woff.readUInt32BE(0) !== WOFF_SIGNATURE) throw new Error('Not a WOFF 1.0 file.');
  const entries = Array.from({ length: woff.readUInt16BE(12) }, (_, index) => WOFF_HEADER + WOFF_ENTRY * index);
  const wanted = entries.filter((entry) => only?.includes(woff.toString('latin1', entry, entry + 4)) ?? true);
  return writeSfnt(woff.readUInt32BE(4), wanted.map((entry) => readTable(woff, entry)));
}
