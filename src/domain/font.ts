/** The weights of the text face on a page. */
export const FONT_WEIGHTS = [400, 900] as const;
export type FontWeight = (typeof FONT_WEIGHTS)[number];

/** What the digits face holds; anything else in a `.digit` is set in the text face. */
export const DIGIT_CHARACTERS = '0123456789';

/**
 * What differs in width from font to font, and the space, which gives a line its height. These come with the
 * stylesheet. A Chinese character is a square in every font, so that nothing moves when its own comes later.
 */
export const FRAME_CHARACTERS = ' 0123456789.,-–/%·…—“”‘’，。、：；！？（）《》〈〉「」『』\u3000';

/** Printable characters of ASCII: what a reader may type, and what addresses are printed in. */
export const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 0x20 + index));

/** Controls, format characters (word joiner, zero width space, soft hyphen, BOM …) and variation selectors. */
const NO_GLYPH = /[\p{Cc}\p{Cf}\p{Variation_Selector}\u2028\u2029]/u;

/** True for a character that a font must have a glyph for. */
export function needsGlyph(character: string): boolean {
  return !NO_GLYPH.test(character);
}

/** Each character of a text that needs a glyph, once, in the order in which it first stands. */
export function distinctCharacters(text: string): string[] {
  return [...new Set(text)].filter(needsGlyph);
}

/** A character as an editor can look it up: `“䶮”（U+4DAE）`. */
export function nameCharacter(character: string): string {
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return `“${character}”（U+${code}）`;
}
