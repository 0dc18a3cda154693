import { readSounds } from './sound-table.ts';

/** What is sent of characters: both lists in their shortest form. */
export interface CharacterFile {
  /** Traditional and simplified characters by turns: 鐵铁鍾钟. */
  traditional: string;
  /** Characters by their syllables: `jin进近 xi喜西`. */
  sounds: string;
}

/** What is known of single characters: enough to read traditional script and to tell which sound alike. */
export interface CharacterTable {
  /** The simplified form of a character; itself where there is none. */
  simplify: (character: string) => string;
  /** The syllables of a character, without tones. */
  soundsOf: (character: string) => readonly string[];
}

function readPairs(text: string): Map<string, string> {
  const characters = [...text];
  return new Map(characters.flatMap((character, at) => (at % 2 === 0 ? [[character, characters[at + 1]!] as const] : [])));
}

/** Reads what was sent. */
export function readCharacterTable({ traditional, sounds }: CharacterFile): CharacterTable {
  const pairs = readPairs(traditional);
  const syllables = readSounds(sounds);
  return { simplify: (character) => pairs.get(character) ?? character, soundsOf: (character) => syllables.get(character) ?? [] };
}
