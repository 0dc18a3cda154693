import { facetValueKey } from '../domain/browse/facet-pair.ts';
import { pathBelow } from '../domain/browse/list-page.ts';
import { FACETS, type FacetId } from '../domain/field.ts';
import { BROWSE_TEXT } from '../text/browse.ts';
import { TEXT } from '../text.ts';
import { cards, type StoryCard } from './card.ts';
import { href } from './link.ts';
import { sitePages } from './list-page.ts';
import { spirits, vocabulary } from './vocabulary.ts';

/** The folders in which the pages of the facets stand. */
export const FACET_FOLDERS = {
  kind: 'kinds',
  industry: 'industries',
  era: 'eras',
  region: 'regions',
  honour: 'honours',
  spirit: 'spirit',
} as const satisfies Record<FacetId, string>;

/** The facets whose pages are drawn alike; the words of the three spirits have pages of their own kind. */
export type ListedFacet = Exclude<FacetId, 'spirit'>;

/** One value of a facet with the stories under it. */
export interface FacetTerm {
  facet: FacetId;
  id: string;
  name: string;
  introduction?: string;
  /** Official level of an honour. */
  level?: string;
  /** Address inside the site. */
  path: string;
  href: string;
  cards: StoryCard[];
}

type Word = Pick<FacetTerm, 'id' | 'name'> & { introduction?: string | undefined; level?: string | undefined };

/** The address of a facet's value inside the site. */
function facetPath(facet: FacetId, id: string): string {
  return `/${FACET_FOLDERS[facet]}/${id}/`;
}

/** The address of a facet's value. */
export function facetHref(facet: FacetId, id: string): string {
  return href(facetPath(facet, id));
}

/** The address of the list of a facet's values. */
export function facetIndexHref(facet: FacetId): string {
  return href(`/${FACET_FOLDERS[facet]}/`);
}

const words: Promise<Record<FacetId, Word[]>> = Promise.all([vocabulary, spirits]).then(([{ industries, eras, regions, honours }, spiritWords]) => ({
  kind: (['person', 'collective'] as const).map((id) => ({ id, name: TEXT.kinds[id], introduction: BROWSE_TEXT.kindIntroductions[id] })),
  industry: industries,
  era: eras,
  region: regions,
  honour: honours.map(({ id, title, introduction, level }) => ({ id, name: title, introduction, level })),
  spirit: spiritWords.map(({ id, name, line }) => ({ id, name, introduction: line })),
}));

function cardsByValue(all: StoryCard[]): Map<string, StoryCard[]> {
  const found = new Map<string, StoryCard[]>();
  for (const card of all) {
    for (const facet of FACETS) {
      for (const id of new Set(card.facets[facet].flatMap((value) => value.id ?? []))) {
        const key = facetValueKey({ facet, id });
        if (!found.has(key)) found.set(key, []);
        found.get(key)!.push(card);
      }
    }
  }
  return found;
}

function toTerm(facet: FacetId, { id, name, introduction, level }: Word, list: StoryCard[]): FacetTerm {
  return {
    facet,
    id,
    name,
    ...(introduction && { introduction }),
    ...(level && { level }),
    path: facetPath(facet, id),
    href: facetHref(facet, id),
    cards: list,
  };
}

const terms: Promise<Record<FacetId, FacetTerm[]>> = Promise.all([words, cards]).then(([lists, all]) => {
  const byValue = cardsByValue(all);
  const termsOf = (facet: FacetId) =>
    lists[facet].map((word) => toTerm(facet, word, byValue.get(facetValueKey({ facet, id: word.id })) ?? [])).filter((term) => term.cards.length > 0);
  return Object.fromEntries(FACETS.map((facet) => [facet, termsOf(facet)])) as Record<FacetId, FacetTerm[]>;
});

/** The values of a facet that at least one story has, in the order of the vocabulary. */
export async function facetTerms(facet: FacetId): Promise<FacetTerm[]> {
  return (await terms)[facet];
}

/** Every value of every facet that at least one story has, facet by facet. */
export async function allFacetTerms(): Promise<FacetTerm[]> {
  const all = await terms;
  return FACETS.flatMap((facet) => all[facet]);
}

/** The static paths of a facet's pages: each value with its neighbours, on as many pages as its list takes. */
export async function facetPaths(facet: ListedFacet) {
  const folder = `/${FACET_FOLDERS[facet]}/`;
  const list = await facetTerms(facet);
  return list.flatMap((term) =>
    sitePages(term.path, term.cards).map((page) => ({ params: { id: pathBelow(folder, page) }, props: { term, terms: list, page } })),
  );
}
