/** The text face, the face of texts for children, and the digits face. */
export type FontFamily = 'Song' | 'Kai' | 'Din';

/** One font file as a stylesheet names it. */
export interface FaceRule {
  family: FontFamily;
  /** A weight, or the first and last of a span. */
  weight: number | string;
  url: string;
  /** The characters it is asked for, as `unicode-range`. */
  range: string;
}

/** The `@font-face` rule of a file: other fonts stand in until it has come. */
export function faceRule({ family, weight, url, range }: FaceRule): string {
  return (
    `@font-face{font-family:${family};font-weight:${weight};font-display:swap;` +
    `src:url(${url})format("woff2");unicode-range:${range}}`
  );
}
