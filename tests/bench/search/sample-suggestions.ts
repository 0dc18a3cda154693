import { COMMON_CHARACTERS } from '../../../src/domain/reading/common-character.ts';
import type { CharacterFile } from '../../../src/domain/name/character-table.ts';
import { TERM_GROUPS, type PersonEntry, type ReadText, type TermGroupId } from '../../../src/domain/name/suggestion-data.ts';
import { readSuggestions, writeSuggestions, type NamedTerm, type SuggestionFile, type SuggestionFiles, type TermAddresses } from '../../../src/domain/name/suggestion-file.ts';
import { writeCharacters } from '../../../src/domain/name/write-characters.ts';
import { characterSounds } from '../../../src/loaders/character-sounds.ts';
import { traditionalCharacters } from '../../../src/loaders/traditional-characters.ts';
import { pick, type Random } from './seeded.ts';

const UNITS = ['机械厂', '纺织厂', '钢铁公司', '煤矿', '中学', '医院', '研究所', '林场'];
const PLACE = '县';

const read = (text: string): ReadText => ({ text, syllables: [...text].map((character) => characterSounds(character)[0]!) });

/** The terms of a file, as they were before they were written. */
function termsOf(file: SuggestionFile): NamedTerm[] {
  const { terms } = readSuggestions(file);
  return TERM_GROUPS.flatMap((group) => {
    const rows = file.terms[group]?.rows ?? [];
    const names = terms.filter((term) => term.group === group).map(({ name }) => name);
    return rows.map(([, id], at): NamedTerm => ({ group, name: names[at]!, ...(id !== undefined && { id }) }));
  });
}

/** A unit and a place for each, as a real record has them; places recur, as counties do. */
function sampleTerms(random: Random, count: number): NamedTerm[] {
  const character = () => pick(random, COMMON_CHARACTERS);
  const toTerms = (group: TermGroupId, names: string[]) => [...new Set(names)].map((name): NamedTerm => ({ group, name: read(name) }));
  return [
    ...toTerms('place', Array.from({ length: count }, () => `样例${character()}${PLACE}`)),
    ...toTerms('unit', Array.from({ length: count }, () => `样例${character()}${character()}${pick(random, UNITS)}`)),
  ];
}

/** The suggestions of the shipped site with more people, and with the units and places that these bring. */
export function sampleSuggestions(random: Random, shipped: SuggestionFiles, people: readonly PersonEntry[]): SuggestionFiles {
  const known = readSuggestions(shipped.names);
  const addresses = Object.fromEntries(TERM_GROUPS.map((group) => [group, shipped.terms.terms[group]?.at ?? '*'])) as TermAddresses;
  const terms = [...termsOf(shipped.terms), ...sampleTerms(random, people.length)];
  return writeSuggestions({ people: [...known.people, ...people], terms, synonyms: known.synonyms }, addresses);
}

/** The table of characters, cut to texts and names as the site cuts it. */
export function sampleCharacters(text: string, people: readonly PersonEntry[]): CharacterFile {
  const source = { traditional: traditionalCharacters(), common: COMMON_CHARACTERS, soundsOf: characterSounds };
  return writeCharacters(source, text, people.flatMap(({ name, aliases }) => [name, ...aliases]));
}
