import { groupByLetter, type LetterGroup } from '../domain/browse/letter-index.ts';
import { partPlaceName } from '../domain/browse/place-name.ts';
import type { Region } from '../domain/vocabulary.ts';
import { BROWSE_TEXT } from '../text/browse.ts';
import { cards, type StoryCard } from './card.ts';
import { stories } from './collection.ts';
import { facetHref } from './facet.ts';
import { annotate } from './readings.ts';
import { vocabulary } from './vocabulary.ts';

/** A place or a unit that records name, with their stories. */
export interface IndexWord {
  word: string;
  /** The region within which a place lies. */
  within?: string;
  /** The page of a region in which stories are set. */
  href?: string;
  /** The stories, by what the word is to them; units have no label. */
  uses: { label?: string; cards: StoryCard[] }[];
}

/** One mention of a word in one record. */
type Mention = Omit<IndexWord, 'uses'> & { label?: string; card: StoryCard };

function toWord(mentions: Mention[]): IndexWord {
  const { word, within } = mentions[0]!;
  const href = mentions.find((mention) => mention.href)?.href;
  const uses = [...Map.groupBy(mentions, ({ label }) => label)];
  return {
    word,
    ...(within && { within }),
    ...(href && { href }),
    uses: uses.map(([label, list]) => ({ ...(label && { label }), cards: [...new Set(list.map(({ card }) => card))] })),
  };
}

async function indexOf(mentions: Mention[]): Promise<LetterGroup<IndexWord>[]> {
  const read = await annotate;
  const words = [...Map.groupBy(mentions, ({ word, within = '' }) => `${within}${word}`).values()].map(toWord);
  return groupByLetter(words, ({ word }) => read(word).map(({ character, reading }) => reading?.syllable ?? character));
}

function birthPlace(place: string, label: string, card: StoryCard, regions: Region[]): Mention[] {
  const { region, rest } = partPlaceName(place, regions);
  return [
    ...(region ? [{ word: region.name, label, card }] : []),
    ...(rest ? [{ word: rest, ...(region && { within: region.name }), label, card }] : []),
  ];
}

/** Every place of the records: the regions in which stories are set, and where their people come from. */
export const placeIndex: Promise<LetterGroup<IndexWord>[]> = Promise.all([stories, cards, vocabulary]).then(([entries, list, { regions }]) => {
  const { relations } = BROWSE_TEXT;
  const set = list.flatMap((card) =>
    card.facets.region.map(({ text, id }): Mention => ({ word: text, label: relations.region, href: facetHref('region', id!), card })),
  );
  const native = entries.flatMap(({ story: { nativePlace, kind } }, index) =>
    nativePlace ? birthPlace(nativePlace, kind === 'person' ? relations.nativePlace : relations.seat, list[index]!, regions) : [],
  );
  return indexOf([...set, ...native]);
});

/** Every unit of the records, worded as they word it. */
export const unitIndex: Promise<LetterGroup<IndexWord>[]> = Promise.all([stories, cards]).then(([entries, list]) =>
  indexOf(entries.flatMap(({ story }, index) => story.employer.map((word) => ({ word, card: list[index]! })))),
);
