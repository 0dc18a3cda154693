import { writeCharacters } from '../../src/domain/name/write-characters.ts';
import { readCharacterTable, type CharacterTable } from '../../src/domain/name/character-table.ts';
import { COMMON_CHARACTERS } from '../../src/domain/reading/common-character.ts';
import type { PersonEntry, ReadText } from '../../src/domain/name/suggestion-data.ts';
import { toneless } from '../../src/domain/name/toneless.ts';
import { usualReading } from '../../src/domain/name/usual-sounds.ts';
import { characterSounds } from '../../src/loaders/character-sounds.ts';
import { proposeReadings } from '../../src/loaders/propose-readings.ts';
import { traditionalCharacters } from '../../src/loaders/traditional-characters.ts';
import type { Story } from '../../src/schema/story.ts';

/** A text with the readings that the dictionary proposes. */
export function readText(text: string): ReadText {
  const sounds = new Map([...text].map((character, at) => [character, toneless(proposeReadings(text)[at]!)]));
  return { text, syllables: usualReading(text, sounds) };
}

/** A story's honouree as the suggestions know one. */
export function personOf({ id, record }: { id: string; record: Story }): PersonEntry {
  return {
    id,
    kind: record.kind,
    name: { text: record.name, syllables: record.reading.map(toneless) },
    fullName: record.distinguish ? `${record.name}（${record.distinguish}）` : record.name,
    description: record.occupation,
    aliases: record.aliases.map(({ name }) => readText(name)),
  };
}

/** The table of characters cut to some honourees. */
export function charactersOf(people: readonly PersonEntry[]): CharacterTable {
  const names = people.flatMap(({ name, aliases }) => [name, ...aliases]);
  const source = { traditional: traditionalCharacters(), common: COMMON_CHARACTERS, soundsOf: characterSounds };
  return readCharacterTable(writeCharacters(source, names.map(({ text }) => text).join(''), names));
}
