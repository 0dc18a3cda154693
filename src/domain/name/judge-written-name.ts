import { givenNames } from './given-name.ts';
import type { NameJudgement } from './name-judgement.ts';
import type { PersonEntry } from './suggestion-data.ts';

/** True where every character of a word stands in a name, each as often. */
function isOfCharacters(word: string, name: string): boolean {
  const left = [...name];
  return [...word].every((character) => {
    const at = left.indexOf(character);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** True where the characters of a word stand in a name in their order: 王喜 in 王进喜. */
function isInOrder(word: string, name: string): boolean {
  let from = 0;
  return [...word].every((character) => {
    const at = name.indexOf(character, from);
    from = at + character.length;
    return at >= 0;
  });
}

function judgeName(word: string, person: PersonEntry): NameJudgement | undefined {
  const name = person.name.text;
  if (word === name || word === person.fullName) return { reason: 'name', rank: 0 };
  // Of two names the longer is meant: 赵梦桃小组 holds 赵梦桃.
  if (word.includes(name)) return { reason: 'name', rank: 2 + 1 / name.length };
  if (givenNames(person).some(({ text }) => text === word)) return { reason: 'given', rank: 3 };
  if (name.startsWith(word)) return { reason: 'part', rank: 5 };
  if (name.includes(word)) return { reason: 'part', rank: 6 };
  if (isInOrder(word, name)) return { reason: 'part', rank: 8 };
  // Two characters the other way round may be a word of their own: the reader is asked.
  return isOfCharacters(word, name) ? { reason: 'slip', rank: 24 } : undefined;
}

function judgeAlias(word: string, alias: string): NameJudgement | undefined {
  if (word === alias) return { reason: 'alias', alias, rank: 1 };
  if (word.includes(alias)) return { reason: 'alias', alias, rank: 4 };
  return word.length > 1 && alias.includes(word) ? { reason: 'alias', alias, rank: 7 } : undefined;
}

/** How a word names an honouree as names are written: one judgement for the name and one for each alias. */
export function judgeWrittenName(word: string, person: PersonEntry): (NameJudgement | undefined)[] {
  return [judgeName(word, person), ...person.aliases.map(({ text }) => judgeAlias(word, text))];
}
