import { encode } from 'uqr';

/** Light modules round a code, on each side (ISO/IEC 18004, 6.3.8): without them a reader may not find it. */
export const QUIET_ZONE = 4;

/** A code as a drawing: square modules of one unit each, the quiet zone counted in. */
export interface QrCode {
  /** Modules along a side, with the quiet zone: the view box is `0 0 size size`. */
  size: number;
  /** The dark modules as one path, for `<path d>`. What lies under it must be light. */
  path: string;
}

/** Dark modules that stand side by side as one rectangle each, so that no hairline shows between them. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  let from: number | undefined;
  for (const [x, dark] of [...row, false].entries()) {
    if (dark) from ??= x;
    else if (from !== undefined) {
      path += `M${from} ${y}h${x - from}v1h${from - x}z`;
      from = undefined;
    }
  }
  return path;
}

/**
 * The code that leads to a full public address: level M, or a higher one where it costs no space (a fifth of it may
 * be lost). An address that a telephone could not open (a path alone, another scheme than http) is an error.
 */
export function qrCode(address: string): QrCode {
  if (!/^https?:\/\//u.test(address)) throw new TypeError(`Not a full public address: ${address}`);
  const { size, data } = encode(address, { ecc: 'M', boostEcc: true, border: QUIET_ZONE });
  return { size, path: data.map(rowPath).join('') };
}
