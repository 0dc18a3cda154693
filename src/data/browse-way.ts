import { FACETS } from '../domain/field.ts';
import { BROWSE_TEXT } from '../text/browse.ts';
import { DAY_TEXT } from '../text/day.ts';
import { TEXT } from '../text.ts';
import { TIMELINE_TEXT } from '../text/timeline.ts';
import { facetIndexHref } from './facet.ts';
import { paths } from './link.ts';

/** Every way of finding stories without typing. */
export const browseWays: { text: string; href: string }[] = [
  { text: TEXT.browse.storiesTitle, href: paths.stories() },
  { text: TIMELINE_TEXT.title, href: paths.timeline() },
  { text: DAY_TEXT.title, href: paths.today() },
  ...FACETS.map((facet) => ({ text: TEXT.facets[facet], href: facetIndexHref(facet) })),
  { text: BROWSE_TEXT.pair.title, href: paths.pairs() },
  { text: BROWSE_TEXT.names.short, href: paths.names() },
  { text: BROWSE_TEXT.places.short, href: paths.places() },
  { text: BROWSE_TEXT.units.short, href: paths.units() },
];
