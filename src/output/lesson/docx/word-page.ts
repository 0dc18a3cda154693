/** A4 in twentieths of a point, as Word itself counts it. */
export const A4 = { width: 11906, height: 16838 };

/** 20 mm. */
export const MARGIN = 1134;

/** Between the margins. */
export const TEXT_WIDTH = A4.width - 2 * MARGIN;
