import type { SynonymGroup } from './synonyms.ts';
import { readSounds, writeSounds } from './sound-table.ts';
import { TERM_GROUPS, type PersonEntry, type ReadText, type SuggestionData, type TermEntry, type TermGroupId } from './suggestion-data.ts';
import { usualReading, usualSounds } from './usual-sounds.ts';

/** Groups whose texts are too long to be typed in pinyin. */
const UNREAD: readonly TermGroupId[] = ['excerpt'];

/** A text, with its reading only where the usual sounds of its characters give another. */
type TextRow = string | [text: string, reading: string];

/** What of a person cannot be told from name and reading. */
interface PersonRest {
  id?: string;
  full?: string;
  collective?: 1;
  also?: TextRow[];
}

/** Suggestions in the form in which they are sent: names in one file, which every search needs, and terms in another. */
export interface SuggestionFile {
  /** The usual syllable of each character: `jin进 xi喜`. */
  sounds: string;
  people: [name: TextRow, description: string, rest?: PersonRest][];
  /** Each group with its addresses, `*` for the id of a row. A row without an id is looked for by its text. */
  terms: Partial<Record<TermGroupId, { at: string; rows: [name: TextRow, id?: string][] }>>;
  synonyms: readonly SynonymGroup[];
}

/** How ids are made of names by custom: wang-jinxi. */
function usualId([surname = '', ...given]: readonly string[]): string {
  return given.length === 0 ? surname : `${surname}-${given.join('')}`;
}

function personRest({ id, kind, name, fullName, aliases }: PersonEntry, toRow: (text: ReadText) => TextRow): PersonRest {
  return {
    ...(id !== usualId(name.syllables) && { id }),
    ...(fullName !== name.text && { full: fullName }),
    ...(kind === 'collective' && { collective: 1 as const }),
    ...(aliases.length > 0 && { also: aliases.map(toRow) }),
  };
}

/** Where each group of terms leads: `addresses` has a `*` where the id belongs. */
export type TermAddresses = Record<TermGroupId, string>;

/** A term before its address is made: what has no id is looked for by its text. */
export interface NamedTerm {
  group: TermGroupId;
  name: ReadText;
  id?: string;
}

/** What is sent: the names apart, for they alone are needed to find a person. */
export type SuggestionFiles = Record<'names' | 'terms', SuggestionFile>;

interface Suggested {
  people: readonly PersonEntry[];
  terms: readonly NamedTerm[];
  synonyms: readonly SynonymGroup[];
}

/** Puts people, terms and synonyms into the form in which they are sent: the file of the names and the file of the terms. */
export function writeSuggestions({ people, terms, synonyms }: Suggested, addresses: TermAddresses): SuggestionFiles {
  return { names: writeFile({ people, terms: [], synonyms }, addresses), terms: writeFile({ people: [], terms, synonyms: [] }, addresses) };
}

function writeFile({ people, terms, synonyms }: Suggested, addresses: TermAddresses): SuggestionFile {
  const texts = [...people.flatMap(({ name, aliases }) => [name, ...aliases]), ...terms.map(({ name }) => name)];
  const sounds = usualSounds(texts);
  const toRow = ({ text, syllables }: ReadText): TextRow => {
    const isUsual = syllables.length === 0 || usualReading(text, sounds).join(' ') === syllables.join(' ');
    return isUsual ? text : [text, syllables.join(' ')];
  };
  const rowsOf = (group: TermGroupId) =>
    terms.filter((term) => term.group === group).map(({ name, id }): [TextRow, string?] => (id === undefined ? [toRow(name)] : [toRow(name), id]));
  const lists = TERM_GROUPS.map((group) => [group, { at: addresses[group], rows: rowsOf(group) }] as const);
  return {
    sounds: writeSounds(sounds),
    people: people.map((person) => {
      const rest = personRest(person, toRow);
      const row: [TextRow, string] = [toRow(person.name), person.description];
      return Object.keys(rest).length === 0 ? row : [...row, rest];
    }),
    terms: Object.fromEntries(lists.filter(([, { rows }]) => rows.length > 0)),
    synonyms,
  };
}

/** Reads the suggestions out of one of the files in which they are sent. */
export function readSuggestions({ sounds, people, terms, synonyms }: SuggestionFile): SuggestionData {
  const usual = new Map([...readSounds(sounds)].map(([character, syllables]) => [character, syllables[0]!]));
  const toText = (row: TextRow): ReadText =>
    typeof row === 'string' ? { text: row, syllables: usualReading(row, usual) } : { text: row[0], syllables: row[1].split(' ') };
  const toPerson = ([row, description, rest = {}]: SuggestionFile['people'][number]): PersonEntry => {
    const name = toText(row);
    return {
      id: rest.id ?? usualId(name.syllables),
      kind: rest.collective ? 'collective' : 'person',
      name,
      fullName: rest.full ?? name.text,
      description,
      aliases: (rest.also ?? []).map(toText),
    };
  };
  const toTerms = (group: TermGroupId): TermEntry[] =>
    (terms[group]?.rows ?? []).map(([row, id]) => {
      const name = UNREAD.includes(group) ? { text: String(row), syllables: [] } : toText(row);
      return { group, name, path: terms[group]!.at.replace('*', id ?? encodeURIComponent(name.text)) };
    });
  return { people: people.map(toPerson), terms: TERM_GROUPS.flatMap(toTerms), synonyms };
}
