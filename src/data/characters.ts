import type { CharacterFile } from '../domain/name/character-table.ts';
import { COMMON_CHARACTERS } from '../domain/reading/common-character.ts';
import { readSuggestions } from '../domain/name/suggestion-file.ts';
import { writeCharacters } from '../domain/name/write-characters.ts';
import { characterSounds } from '../loaders/character-sounds.ts';
import { traditionalCharacters } from '../loaders/traditional-characters.ts';
import { speeches, stories } from './collection.ts';
import { suggestions } from './suggestions.ts';
import { spirits } from './vocabulary.ts';

/** What a reader's traditional script and wrong characters are read by, cut to the texts and names of this collection. */
export const characters: Promise<CharacterFile> = Promise.all([stories, speeches, spirits, suggestions]).then((texts) => {
  const { people } = readSuggestions(texts[3].names);
  const names = people.flatMap(({ name, aliases }) => [name, ...aliases]);
  const source = { traditional: traditionalCharacters(), common: COMMON_CHARACTERS, soundsOf: characterSounds };
  return writeCharacters(source, JSON.stringify(texts), names);
});
