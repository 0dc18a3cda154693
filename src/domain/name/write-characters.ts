import type { CharacterFile } from './character-table.ts';
import { confusedSounds } from './confused-sounds.ts';
import { HAN } from '../text/han.ts';
import { writeSounds } from './sound-table.ts';
import type { ReadText } from './suggestion-data.ts';

/** All that is known of characters, before it is cut to what a site needs. */
export interface CharacterSource {
  /** Traditional characters with their simplified form. */
  traditional: ReadonlyMap<string, string>;
  /** Characters in common use, which readers may type for others. */
  common: readonly string[];
  soundsOf: (character: string) => readonly string[];
}

/** A character that the collection itself uses stays as it is, and one whose simplified form it lacks leads nowhere. */
function cutTraditional(traditional: ReadonlyMap<string, string>, used: ReadonlySet<string>): string {
  return [...traditional].filter(([character, simplified]) => used.has(simplified) && !used.has(character)).flat().join('');
}

function cutSounds({ common, soundsOf }: CharacterSource, names: readonly ReadText[]): string {
  const wanted = new Set(names.flatMap(({ syllables }) => syllables.flatMap(confusedSounds)));
  const characters = new Set([...common, ...names.flatMap(({ text }) => [...text].filter((character) => HAN.test(character)))]);
  const pairs = [...characters].flatMap((character) => soundsOf(character).map((syllable) => [character, syllable] as const));
  return writeSounds(pairs.filter(([, syllable]) => wanted.has(syllable)));
}

/** Cuts what is known of characters to the texts of a collection and the sounds of its names. */
export function writeCharacters(source: CharacterSource, text: string, names: readonly ReadText[]): CharacterFile {
  return { traditional: cutTraditional(source.traditional, new Set(text)), sounds: cutSounds(source, names) };
}
