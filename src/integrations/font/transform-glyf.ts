import { ByteWriter } from './byte-writer.ts';
import { boundingBox, readGlyphPoints } from './glyph-points.ts';

const COMPOSITE = -1;
const MORE_COMPONENTS = 0x20;
const HAS_INSTRUCTIONS = 0x100;
const WORD_ARGUMENTS = 0x01;
const SCALES = [0x08, 0x40, 0x80] as const;
const SCALE_BYTES = [2, 4, 8] as const;

/** The streams of a transformed `glyf` table, in the order in which they are stored. */
class GlyfStreams {
  readonly contours = new ByteWriter();
  readonly points = new ByteWriter();
  readonly flags = new ByteWriter();
  readonly glyphs = new ByteWriter();
  readonly composites = new ByteWriter();
  readonly boxes = new ByteWriter();
  readonly instructions = new ByteWriter();
  readonly boxed: Uint8Array;

  constructor(glyphCount: number) {
    this.boxed = new Uint8Array(4 * Math.ceil(glyphCount / 32));
  }
}

/** One step between points as flag and up to four bytes (WOFF2, section 5.2, table of triplets). */
function writeStep({ flags, glyphs }: GlyfStreams, onCurve: boolean, dx: number, dy: number): void {
  const x = Math.abs(dx);
  const y = Math.abs(dy);
  const right = dx < 0 ? 0 : 1;
  const up = dy < 0 ? 0 : 1;
  const signs = right + 2 * up;
  const off = onCurve ? 0 : 128;
  if (x === 0 && y < 1280) {
    flags.u8(off + 2 * (y >> 8) + up);
    glyphs.u8(y & 0xff);
  } else if (y === 0 && x < 1280) {
    flags.u8(off + 10 + 2 * (x >> 8) + right);
    glyphs.u8(x & 0xff);
  } else if (x <= 64 && y <= 64) {
    flags.u8(off + 20 + 16 * ((x - 1) >> 4) + 4 * ((y - 1) >> 4) + signs);
    glyphs.u8(((x - 1) & 0x0f) * 16 + ((y - 1) & 0x0f));
  } else if (x <= 768 && y <= 768) {
    flags.u8(off + 84 + 12 * ((x - 1) >> 8) + 4 * ((y - 1) >> 8) + signs);
    glyphs.u8((x - 1) & 0xff);
    glyphs.u8((y - 1) & 0xff);
  } else if (x < 4096 && y < 4096) {
    flags.u8(off + 120 + signs);
    glyphs.u8(x >> 4);
    glyphs.u16(((x & 0x0f) << 12) | y);
  } else {
    flags.u8(off + 124 + signs);
    glyphs.u16(x);
    glyphs.u16(y);
  }
}

function writeBox(streams: GlyfStreams, index: number, record: DataView): void {
  streams.boxed[index >> 3]! |= 0x80 >> (index & 7);
  for (let side = 0; side < 4; side++) streams.boxes.u16(record.getInt16(2 + 2 * side));
}

function writeInstructions(streams: GlyfStreams, instructions: Uint8Array): void {
  streams.glyphs.packed16(instructions.length);
  streams.instructions.bytes(instructions);
}

function writeSimple(streams: GlyfStreams, index: number, record: DataView): void {
  const points = readGlyphPoints(record);
  for (const count of points.contours) streams.points.packed16(count);
  points.onCurve.forEach((onCurve, point) => writeStep(streams, onCurve, points.dx[point]!, points.dy[point]!));
  writeInstructions(streams, points.instructions);
  const asDrawn = boundingBox(points).every((edge, side) => edge === record.getInt16(2 + 2 * side));
  if (!asDrawn) writeBox(streams, index, record);
}

function writeComposite(streams: GlyfStreams, index: number, record: DataView): void {
  let end = 10;
  let flags = MORE_COMPONENTS;
  while (flags & MORE_COMPONENTS) {
    flags = record.getUint16(end);
    end += 4 + (flags & WORD_ARGUMENTS ? 4 : 2);
    SCALES.forEach((scale, kind) => (end += flags & scale ? SCALE_BYTES[kind]! : 0));
  }
  const bytes = new Uint8Array(record.buffer, record.byteOffset, record.byteLength);
  streams.composites.bytes(bytes.subarray(10, end));
  if (flags & HAS_INSTRUCTIONS) {
    writeInstructions(streams, bytes.subarray(end + 2, end + 2 + record.getUint16(end)));
  }
  writeBox(streams, index, record);
}

function writeGlyph(streams: GlyfStreams, index: number, record: DataView): void {
  const contours = record.byteLength === 0 ? 0 : record.getInt16(0);
  streams.contours.u16(contours);
  if (contours === COMPOSITE) writeComposite(streams, index, record);
  else if (contours > 0) writeSimple(streams, index, record);
}

/** The `glyf` table as WOFF2 stores it (section 5.1), from the records of its glyphs and the format of `loca`. */
export function transformGlyf(records: DataView[], locaFormat: number): Uint8Array {
  const streams = new GlyfStreams(records.length);
  records.forEach((record, index) => writeGlyph(streams, index, record));
  const { contours, points, flags, glyphs, composites, boxes, instructions, boxed } = streams;
  const table = new ByteWriter();
  table.u32(0);
  table.u16(records.length);
  table.u16(locaFormat);
  for (const stream of [contours, points, flags, glyphs, composites]) table.u32(stream.length);
  table.u32(boxed.length + boxes.length);
  table.u32(instructions.length);
  for (const stream of [contours, points, flags, glyphs, composites]) table.bytes(stream.toBytes());
  table.bytes(boxed);
  table.bytes(boxes.toBytes());
  table.bytes(instructions.toBytes());
  return table.toBytes();
}
