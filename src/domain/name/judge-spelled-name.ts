import { confusedSounds } from './confused-sounds.ts';
import { givenNames } from './given-name.ts';
import { isOneSlip } from './is-one-slip.ts';
import { countSpelled, matchSyllables, type Spelling } from './match-syllables.ts';
import { surest, type NameJudgement } from './name-judgement.ts';
import type { PersonEntry, ReadText } from './suggestion-data.ts';

/** One letter names nobody. */
const FEWEST_LETTERS = 2;
/** A shorter reading is one slip away from too many words. */
const FEWEST_TO_SLIP = { name: 4, part: 6 };

type Ranks = Record<Spelling, number>;
const NAME_RANKS: Ranks = { full: 0, initials: 4, mixed: 5, beginning: 6 };
const ALIAS_RANKS: Ranks = { full: 1, initials: 7, mixed: 8, beginning: 9 };
const GIVEN_RANKS: Ranks = { full: 3, initials: 10, mixed: 10, beginning: 11 };

/** ü is typed as v or as u, and in passports as yu. */
function spellings(syllables: readonly string[]): (readonly string[])[] {
  if (!syllables.some((syllable) => syllable.includes('v'))) return [syllables];
  return ['v', 'u', 'yu'].map((vowel) => syllables.map((syllable) => syllable.replace('v', vowel)));
}

function judgeSpelling(letters: string, { syllables }: ReadText, ranks: Ranks): NameJudgement | undefined {
  const found = spellings(syllables).map((spelling) => matchSyllables(letters, spelling));
  return surest(found.map((one) => one && { reason: one === 'initials' ? 'initials' : 'pinyin', rank: ranks[one] }));
}

/** The given name before the surname, as abroad: Jinxi Wang. */
function isTurned(letters: string, { syllables: [surname = '', ...given] }: ReadText): boolean {
  return given.length > 0 && letters === given.join('') + surname;
}

function isSlip(letters: string, { syllables }: ReadText, fewest: number): boolean {
  const meant = syllables.join('');
  return meant.length >= fewest && isOneSlip(letters, meant);
}

function judgeName(letters: string, { name }: PersonEntry): NameJudgement | undefined {
  const spelled = judgeSpelling(letters, name, NAME_RANKS);
  if (spelled) return spelled;
  if (isTurned(letters, name)) return { reason: 'pinyin', rank: 2 };
  if (isSlip(letters, name, FEWEST_TO_SLIP.name)) return { reason: 'slip', rank: 20 };
  const isConfused = countSpelled(letters, name.syllables, confusedSounds) === name.syllables.length;
  return isConfused ? { reason: 'slip', rank: 21 } : undefined;
}

function judgeAlias(letters: string, alias: ReadText): NameJudgement | undefined {
  const spelled = judgeSpelling(letters, alias, ALIAS_RANKS);
  if (spelled) return { reason: 'alias', alias: alias.text, rank: spelled.rank };
  return isSlip(letters, alias, FEWEST_TO_SLIP.part) ? { reason: 'slip', alias: alias.text, rank: 22 } : undefined;
}

function judgeGiven(letters: string, given: ReadText): NameJudgement | undefined {
  const spelled = judgeSpelling(letters, given, GIVEN_RANKS);
  return spelled ?? (isSlip(letters, given, FEWEST_TO_SLIP.part) ? { reason: 'slip', rank: 22 } : undefined);
}

/** How letters without tones name an honouree: one judgement each for the name, the aliases and the given name. */
export function judgeSpelledName(letters: string, person: PersonEntry): (NameJudgement | undefined)[] {
  if (letters.length < FEWEST_LETTERS) return [];
  return [
    judgeName(letters, person),
    ...person.aliases.map((alias) => judgeAlias(letters, alias)),
    ...givenNames(person).map((given) => judgeGiven(letters, given)),
  ];
}
