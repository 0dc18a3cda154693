import { distinctCharacters } from '../domain/font.ts';
import { FONT_PACKAGES } from './font-package.ts';
import { sourceOf } from './font-source.ts';

/** The characters of a text that no font of the site has. */
export function uncoveredCharacters(text: string): string[] {
  return distinctCharacters(text).filter((character) => !sourceOf(character));
}

/** The characters of a text that are drawn in another face than the rest, for the text face lacks them. */
export function borrowedCharacters(text: string): string[] {
  return distinctCharacters(text).filter((character) => sourceOf(character)?.package === FONT_PACKAGES.lender);
}
