import { firstWords } from '../domain/name/first-words.ts';
import { partPlaceName } from '../domain/browse/place-name.ts';
import type { PersonEntry, ReadText, TermGroupId } from '../domain/name/suggestion-data.ts';
import { writeSuggestions, type NamedTerm, type TermAddresses } from '../domain/name/suggestion-file.ts';
import { toneless } from '../domain/name/toneless.ts';
import { readSynonyms } from '../loaders/read-vocabulary.ts';
import { isConfirmed } from '../schema/evidence.ts';
import { cards, type StoryCard } from './card.ts';
import { excerpts, speeches, stories, type StoryEntry } from './collection.ts';
import { FACET_FOLDERS, facetTerms } from './facet.ts';
import { annotate } from './readings.ts';
import { vocabulary } from './vocabulary.ts';

const EXCERPT_LENGTH = 18;

const ADDRESSES: TermAddresses = {
  spirit: `${FACET_FOLDERS.spirit}/*/`,
  industry: `${FACET_FOLDERS.industry}/*/`,
  honour: `${FACET_FOLDERS.honour}/*/`,
  era: `${FACET_FOLDERS.era}/*/`,
  region: `${FACET_FOLDERS.region}/*/`,
  place: 'search/?q=*',
  unit: 'search/?q=*',
  speech: 'speeches/*/',
  excerpt: 'speeches/*',
};

const readText: Promise<(text: string) => ReadText> = annotate.then((read) => (text) => ({
  text,
  syllables: read(text).flatMap(({ character, reading }) => (reading ? toneless(reading.syllable) : /\d/.test(character) ? character : [])),
}));

async function toPerson({ id, story }: StoryEntry, card: StoryCard): Promise<PersonEntry> {
  const read = await readText;
  return {
    id,
    kind: story.kind,
    name: { text: story.name, syllables: story.reading.map(toneless) },
    fullName: card.fullName,
    description: story.occupation,
    aliases: story.aliases.filter(isConfirmed).map(({ name }) => read(name)),
  };
}

async function facetValues(): Promise<NamedTerm[]> {
  const read = await readText;
  const groups = (['spirit', 'industry', 'honour', 'era', 'region'] as const).map(async (group) =>
    (await facetTerms(group)).map(({ id, name }): NamedTerm => ({ group, id, name: read(name) })),
  );
  return (await Promise.all(groups)).flat();
}

/** Places within regions, and units, as records name them. */
async function namedByRecords(): Promise<NamedTerm[]> {
  const [read, { regions }, entries] = await Promise.all([readText, vocabulary, stories]);
  const toTerms = (group: TermGroupId, names: string[]) => [...new Set(names)].filter((name) => name !== '').map((name): NamedTerm => ({ group, name: read(name) }));
  return [
    ...toTerms('place', entries.map(({ story }) => partPlaceName(story.nativePlace ?? '', regions).rest)),
    ...toTerms('unit', entries.flatMap(({ story }) => story.employer)),
  ];
}

async function spokenWords(): Promise<NamedTerm[]> {
  const read = await readText;
  return [
    ...(await speeches).map(({ id, speech }): NamedTerm => ({ group: 'speech', id, name: read(speech.title) })),
    ...(await excerpts).map(({ speech, excerpt }): NamedTerm => ({
      group: 'excerpt',
      id: `${speech.id}/#${excerpt.id}`,
      name: { text: firstWords(excerpt.text, EXCERPT_LENGTH), syllables: [] },
    })),
  ];
}

/** All that is suggested while a reader types: published honourees, terms with a page, places, units, speeches and excerpts. */
export const suggestions = Promise.all([stories, cards]).then(async ([entries, list]) => {
  const people = await Promise.all(entries.map((entry, index) => toPerson(entry, list[index]!)));
  const terms = (await Promise.all([facetValues(), namedByRecords(), spokenWords()])).flat();
  return writeSuggestions({ people, terms, synonyms: readSynonyms(process.cwd()) }, ADDRESSES);
});
