import { REGION_GRID, type GridPlace } from '../domain/browse/region-grid.ts';
import { findTerm } from '../domain/vocabulary.ts';
import { facetTerms } from './facet.ts';
import { vocabulary } from './vocabulary.ts';

/** One region on the grid; without stories it leads nowhere and shows no number. */
export interface RegionTile extends GridPlace {
  name: string;
  stories?: { href: string; count: number };
}

/** The tiles of all regions, row by row. */
export async function regionTiles(): Promise<RegionTile[]> {
  const [{ regions }, terms] = await Promise.all([vocabulary, facetTerms('region')]);
  return REGION_GRID.map((place) => {
    const term = terms.find(({ id }) => id === place.id);
    return {
      ...place,
      name: findTerm(regions, place.id).short,
      ...(term && { stories: { href: term.href, count: term.cards.length } }),
    };
  });
}
