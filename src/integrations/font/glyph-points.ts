const ON_CURVE = 0x01;
const SHORT_X = 0x02;
const SHORT_Y = 0x04;
const REPEAT = 0x08;
const SAME_OR_POSITIVE_X = 0x10;
const SAME_OR_POSITIVE_Y = 0x20;

/** The outline of a simple glyph: each point as a step from the one before it. */
export interface GlyphPoints {
  /** Number of points in each contour. */
  contours: number[];
  onCurve: boolean[];
  dx: number[];
  dy: number[];
  instructions: Uint8Array;
}

function readContours(record: DataView): number[] {
  const ends = Array.from({ length: record.getInt16(0) }, (_, index) => record.getUint16(10 + 2 * index));
  return ends.map((end, index) => end - (index === 0 ? -1 : ends[index - 1]!));
}

function readFlags(record: DataView, from: number, count: number): { flags: number[]; end: number } {
  const flags: number[] = [];
  let at = from;
  while (flags.length < count) {
    const flag = record.getUint8(at++);
    const times = flag & REPEAT ? record.getUint8(at++) + 1 : 1;
    for (let time = 0; time < times; time++) flags.push(flag);
  }
  return { flags, end: at };
}

function readSteps(record: DataView, from: number, flags: number[], short: number, sameOrPositive: number) {
  let at = from;
  const steps = flags.map((flag) => {
    if (flag & short) {
      const size = record.getUint8(at++);
      return flag & sameOrPositive ? size : -size;
    }
    if (flag & sameOrPositive) return 0;
    at += 2;
    return record.getInt16(at - 2);
  });
  return { steps, end: at };
}

/** Reads the record of a simple glyph (OpenType 1.9, `glyf`). */
export function readGlyphPoints(record: DataView): GlyphPoints {
  const contours = readContours(record);
  const lengthAt = 10 + 2 * contours.length;
  const instructionLength = record.getUint16(lengthAt);
  const instructionsAt = record.byteOffset + lengthAt + 2;
  const count = contours.reduce((sum, points) => sum + points, 0);
  const { flags, end } = readFlags(record, lengthAt + 2 + instructionLength, count);
  const x = readSteps(record, end, flags, SHORT_X, SAME_OR_POSITIVE_X);
  const y = readSteps(record, x.end, flags, SHORT_Y, SAME_OR_POSITIVE_Y);
  return {
    contours,
    onCurve: flags.map((flag) => (flag & ON_CURVE) !== 0),
    dx: x.steps,
    dy: y.steps,
    instructions: new Uint8Array(record.buffer, instructionsAt, instructionLength),
  };
}

/** The box around all points of an outline: xMin, yMin, xMax, yMax. */
export function boundingBox({ dx, dy }: GlyphPoints): [number, number, number, number] {
  let [x, y] = [dx[0]!, dy[0]!];
  const box: [number, number, number, number] = [x, y, x, y];
  for (let point = 1; point < dx.length; point++) {
    x += dx[point]!;
    y += dy[point]!;
    if (x < box[0]) box[0] = x;
    if (y < box[1]) box[1] = y;
    if (x > box[2]) box[2] = x;
    if (y > box[3]) box[3] = y;
  }
  return box;
}
