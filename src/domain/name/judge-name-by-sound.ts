import type { CharacterTable } from './character-table.ts';
import { confusedSounds } from './confused-sounds.ts';
import { givenNames } from './given-name.ts';
import type { NameJudgement } from './name-judgement.ts';
import type { PersonEntry, ReadText } from './suggestion-data.ts';
import { readCharacters } from './usual-sounds.ts';

const strictly = (syllable: string): readonly string[] => [syllable];

/** True where a word has for every character of a text the same one, or one with a syllable that may stand for its own. */
function soundsLike(word: string, { text, syllables }: ReadText, { soundsOf }: CharacterTable, allowed = strictly): boolean {
  const typed = [...word];
  const meant = readCharacters(text);
  if (typed.length !== meant.length || meant.length !== syllables.length) return false;
  return typed.every((character, at) => character === meant[at] || soundsOf(character).some((sound) => allowed(syllables[at]!).includes(sound)));
}

/** Which honouree a word sounds like: a guess, and only for a whole name, given name or alias. */
export function judgeNameBySound(word: string, person: PersonEntry, characters: CharacterTable): (NameJudgement | undefined)[] {
  const { name, aliases } = person;
  const isGiven = givenNames(person).some((given) => given.syllables.length > 1 && soundsLike(word, given, characters));
  return [
    soundsLike(word, name, characters) ? { reason: 'sound', rank: 20 } : undefined,
    ...aliases.map((alias) => (soundsLike(word, alias, characters) ? { reason: 'sound' as const, alias: alias.text, rank: 21 } : undefined)),
    isGiven ? { reason: 'sound', rank: 22 } : undefined,
    soundsLike(word, name, characters, confusedSounds) ? { reason: 'sound', rank: 23 } : undefined,
  ];
}
