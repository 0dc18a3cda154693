import sharp from 'sharp';
import { MOST_BYTES } from '../../domain/picture.ts';

/** Colours to try, the most first: the pictures are flat, and a few shades between two of them keep edges smooth. */
const COLOURS = [48, 24, 12, 8];

/** What a change of the encoding changes. */
export const ENCODING = `png ${COLOURS.join(' ')} ${MOST_BYTES}`;

/** A photograph as a PNG of at most 400 KB, with as many colours as that allows; undefined where eight are too many. */
export async function encodePicture(png: Buffer): Promise<Buffer | undefined> {
  for (const colours of COLOURS) {
    const encoded = await sharp(png).png({ palette: true, colours, dither: 0, effort: 4, compressionLevel: 9 }).toBuffer();
    if (encoded.length <= MOST_BYTES) return encoded;
  }
  return undefined;
}
