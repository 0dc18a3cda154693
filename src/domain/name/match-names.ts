import type { CharacterTable } from './character-table.ts';
import { judgeNameBySound } from './judge-name-by-sound.ts';
import { judgeSpelledName } from './judge-spelled-name.ts';
import { judgeWrittenName } from './judge-written-name.ts';
import { surest, type NameJudgement } from './name-judgement.ts';
import { isLatin, queryWords } from './query-words.ts';
import type { PersonEntry } from './suggestion-data.ts';

const DIGIT = /\d/;

/** An honouree who may be meant. */
export interface PersonMatch extends NameJudgement {
  person: PersonEntry;
}

/** The whole question as one word, then, where it has several, each of more than one character. */
function askedWords(query: string): string[] {
  const words = queryWords(query);
  const parts = words.length > 1 ? words.filter((word) => [...word].length > 1) : [];
  return [...new Set([words.join(''), ...parts])].filter((word) => word !== '');
}

function judge(word: string, person: PersonEntry, characters: CharacterTable | undefined): NameJudgement | undefined {
  if (isLatin(word)) return surest([...judgeSpelledName(word, person), ...(DIGIT.test(word) ? judgeWrittenName(word, person) : [])]);
  return surest([...judgeWrittenName(word, person), ...(characters ? judgeNameBySound(word, person, characters) : [])]);
}

function order(one: PersonMatch, other: PersonMatch): number {
  return one.rank - other.rank || one.person.name.text.length - other.person.name.text.length;
}

/**
 * The honourees that a normalised question may mean, the surest first: by name, given name, any of its characters,
 * alias, pinyin or initials, and with one slip in the pinyin. With a table of characters also by characters of the
 * same sound. A guess comes after everything that was typed rightly.
 */
export function matchNames(query: string, people: readonly PersonEntry[], characters?: CharacterTable): PersonMatch[] {
  const words = askedWords(query);
  return people
    .flatMap((person) => {
      const found = surest(words.map((word) => judge(word, person, characters)));
      return found ? [{ ...found, person }] : [];
    })
    .sort(order);
}
