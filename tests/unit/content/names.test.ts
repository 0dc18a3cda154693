import STCharacters from 'opencc-js/dict/STCharacters';
import { expect, test } from '@playwright/test';
import { COMMON_CHARACTERS } from '../../../src/domain/reading/common-character.ts';
import { matchNames, type PersonMatch } from '../../../src/domain/name/match-names.ts';
import { isExact } from '../../../src/domain/name/name-judgement.ts';
import { normalizeQuery } from '../../../src/domain/name/normalize-query.ts';
import type { PersonEntry } from '../../../src/domain/name/suggestion-data.ts';
import { characterSounds } from '../../../src/loaders/character-sounds.ts';
import { charactersOf, personOf } from '../../support/name-data.ts';
import { PROJECT_ROOT } from '../../support/project-root.ts';
import { readPublished } from '../../support/read-content.ts';

const entries = readPublished(PROJECT_ROOT);
const people = entries.map(personOf);
const characters = charactersOf(people);
const find = (query: string) => matchNames(normalizeQuery(query, characters.simplify), people, characters);

/** The variants with which one of the honourees does not stand first, or not for the right reason. */
function faults(variants: (person: PersonEntry) => string[], isRight: (match: PersonMatch) => boolean = () => true): string[] {
  return people.flatMap((person) =>
    variants(person).flatMap((query) => {
      const [first] = find(query);
      return first?.person === person && isRight(first) ? [] : [`${query}: ${first?.person.name.text} ${first?.reason}, not ${person.name.text}`];
    }),
  );
}

const given = ({ kind, name }: PersonEntry) => (kind === 'person' && name.text.length === 3 ? [name.text.slice(1)] : []);
const syllablesOf = ({ name }: PersonEntry) => [...name.syllables];
const recordOf = (person: PersonEntry) => entries.find(({ id }) => id === person.id)!.record;
const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

const traditional = new Map(STCharacters.split('|').map((pair) => pair.split(' ') as [string, string]));
const toTraditional = (text: string) => [...text].map((character) => traditional.get(character) ?? character).join('');

const homophones = Map.groupBy(COMMON_CHARACTERS.flatMap((character) => characterSounds(character).map((sound) => ({ character, sound }))), ({ sound }) => sound);

/** A name with each of its characters in turn replaced by common ones of the same sound, unless it holds another's name. */
function misheard({ name }: PersonEntry): string[] {
  const wrong = [...name.text].flatMap((character, at) => {
    const others = (homophones.get(name.syllables[at]!) ?? []).filter((one) => one.character !== character);
    return others.slice(0, 3).map((one) => [...name.text].with(at, one.character).join(''));
  });
  return wrong.filter((word) => !people.some((person) => word.includes(person.name.text)));
}

test('a full name', () => {
  expect(faults(({ name }) => [name.text, ` ${name.text} `, `${name.text}的故事`, [...name.text].join(' ')], isExact)).toEqual([]);
});

test('a given name', () => {
  expect(faults(given, ({ reason }) => reason === 'given')).toEqual([]);
});

test('an alias', () => {
  expect(faults(({ aliases }) => aliases.map(({ text }) => text), ({ reason, alias }) => reason === 'alias' && alias !== undefined)).toEqual([]);
  expect(people.some(({ aliases }) => aliases.length > 0)).toBe(true);
});

const isShared = (pair: string) => people.filter(({ name }) => [...pair].every((one) => name.text.includes(one))).length > 1;

test('any two characters of a name in their order, first unless another name has both', () => {
  const pairs = ({ name }: PersonEntry) => [...name.text].flatMap((one, at) => [...name.text].slice(at + 1).map((other) => one + other));
  const unanswered = people.flatMap((person) => pairs(person).filter((pair) => !find(pair).some((match) => match.person === person && isExact(match))));
  expect(unanswered).toEqual([]);
  expect(faults((person) => pairs(person).filter((pair) => !isShared(pair)), isExact)).toEqual([]);
});

test('two characters of a name the other way round, as a guess', () => {
  const turned = ({ name }: PersonEntry) => [...name.text].flatMap((one, at) => [...name.text].slice(at + 1).map((other) => other + one));
  const ofOne = (person: PersonEntry) => turned(person).filter((pair) => !isShared(pair) && !find(pair).some((match) => isExact(match)));
  expect(faults(ofOne, (match) => !isExact(match))).toEqual([]);
  expect(people.flatMap(ofOne).length).toBeGreaterThan(people.length);
});

test('full pinyin: together, apart, with capitals, with an apostrophe, with tones, the surname last', () => {
  const spelled = (person: PersonEntry) => {
    const [surname = '', ...rest] = syllablesOf(person);
    const tones = recordOf(person).reading;
    return [
      surname + rest.join(''),
      [surname, ...rest].join(' '),
      [surname, ...rest].join("'"),
      `${capital(surname)} ${capital(rest.join(''))}`,
      (surname + rest.join('')).toUpperCase(),
      tones.join(''),
      tones.join(' ').normalize('NFD'),
      ...(person.kind === 'person' ? [`${capital(rest.join(''))} ${capital(surname)}`] : []),
    ];
  };
  expect(faults(spelled, ({ reason }) => reason === 'pinyin')).toEqual([]);
});

test('full-width letters', () => {
  const wide = (text: string) => text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
  expect(faults((person) => [wide(syllablesOf(person).join(''))], ({ reason }) => reason === 'pinyin')).toEqual([]);
});

test('initials, unless another name has them too', () => {
  const initials = (person: PersonEntry) => syllablesOf(person).map((syllable) => syllable[0]!).join('');
  const isShared = (text: string) => people.filter((person) => initials(person) === text).length > 1;
  const unanswered = people.filter((person) => !find(initials(person)).some((match) => match.person === person && match.reason === 'initials'));
  expect(unanswered).toEqual([]);
  expect(faults((person) => [initials(person)].filter((text) => !isShared(text)), isExact)).toEqual([]);
});

test('traditional characters', () => {
  expect(faults(({ name, aliases }) => [name, ...aliases].map(({ text }) => toTraditional(text)), isExact)).toEqual([]);
  expect(find('鐵人')[0]?.person.name.text).toBe('王进喜');
  expect(find('鍾南山')[0]).toMatchObject({ reason: 'name', person: { id: 'zhong-nanshan' } });
});

test('one wrong character of the same sound, at any place', () => {
  expect(faults(misheard, ({ reason }) => reason === 'sound')).toEqual([]);
  expect(find('王近喜')[0]).toMatchObject({ reason: 'sound', person: { id: 'wang-jinxi' } });
});

test('pinyin with one slip, at any place: a wrong letter, one left out, one too many, two swapped', () => {
  const slips = (person: PersonEntry) => {
    const text = syllablesOf(person).join('');
    return [...text].flatMap((_, at) => {
      const swapped = at + 1 < text.length ? text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2) : text;
      return [`${text.slice(0, at)}q${text.slice(at + 1)}`, text.slice(0, at) + text.slice(at + 1), `${text.slice(0, at)}k${text.slice(at)}`, swapped];
    });
  };
  expect(faults(slips)).toEqual([]);
});

test('what many do not tell apart by ear: zh and z, ing and in', () => {
  const plain = (syllable: string) => syllable.replace(/^([zcs])h/, '$1').replace(/([aei]n)g$/, '$1');
  expect(faults((person) => [syllablesOf(person).map(plain).join('')])).toEqual([]);
});

test('a word that is in no name finds nobody', () => {
  for (const absent of ['航空母舰', '电脑', 'zzzz', 'hello', '1']) expect(find(absent), absent).toEqual([]);
});
