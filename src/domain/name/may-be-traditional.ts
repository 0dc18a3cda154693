import { HAN } from '../text/han.ts';

const FIRST_ROW = 0xb0;
const LAST_ROW = 0xf7;
const FIRST_CELL = 0xa1;
const LAST_CELL = 0xfe;

/** Traditional characters that the basic set has too, for uses of their own. */
const ALSO_TRADITIONAL = '乾夥後徵於捱';

let simplified: ReadonlySet<string> | undefined;

/** The 6,763 characters of GB/T 2312—1980, which the platform itself can read out. */
function gb2312(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let row = FIRST_ROW; row <= LAST_ROW; row += 1) {
    for (let cell = FIRST_CELL; cell <= LAST_CELL; cell += 1) bytes.push(row, cell);
  }
  const characters = new Set(new TextDecoder('gbk').decode(new Uint8Array(bytes)));
  for (const character of ALSO_TRADITIONAL) characters.delete(character);
  return characters;
}

/** True where a text holds a Han character outside the basic set of simplified ones, so that a table is worth its bytes. */
export function mayBeTraditional(text: string): boolean {
  const known = (simplified ??= gb2312());
  return [...text].some((character) => HAN.test(character) && !known.has(character));
}
