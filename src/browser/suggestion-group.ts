import type { TermGroupId } from '../domain/name/suggestion-data.ts';
import { SUGGESTION_TEXT as TEXT } from '../text/suggestion.ts';
import type { Meant, NameMatch, NameIndex } from './name-index.ts';

/** One thing that a reader may choose. */
export interface Suggestion {
  text: string;
  /** Why it is here, where the text does not say so itself. */
  note: string;
  description: string;
  href: string;
}

/** Suggestions of one kind under their name. */
export interface SuggestionGroup {
  label: string;
  options: Suggestion[];
}

const MOST_PEOPLE = 6;
const MOST_TERMS = 4;

const TERM_LABELS: readonly (readonly [keyof typeof TEXT.groups, readonly TermGroupId[]])[] = [
  ['spirit', ['spirit']],
  ['industry', ['industry']],
  ['honour', ['honour']],
  ['era', ['era']],
  ['place', ['region', 'place', 'unit']],
  ['speech', ['speech', 'excerpt']],
];

/** True from the second key on: two letters or digits, or two Chinese characters. */
export function isLongEnough(typed: string): boolean {
  return [...typed.trim()].length > 1;
}

const toOption = ({ fullName, words, description, href }: NameMatch): Suggestion => ({ text: fullName, note: words, description, href });

/** A guess is shown only where nothing was typed rightly. */
function choosePeople({ people, terms }: Meant): NameMatch[] {
  const sure = people.filter(({ exact }) => exact);
  return (sure.length > 0 || terms.length > 0 ? sure : people).slice(0, MOST_PEOPLE);
}

/** What to suggest for what stands in a field, group by group; groups without a suggestion are left out. */
export async function suggestionGroups(index: NameIndex, typed: string): Promise<SuggestionGroup[]> {
  const meant = await index.suggest(typed);
  const termOptions = (ids: readonly TermGroupId[]) =>
    meant.terms
      .filter(({ group }) => ids.includes(group))
      .slice(0, MOST_TERMS)
      .map(({ name, href }): Suggestion => ({ text: name.text, note: '', description: '', href }));
  const offers = meant.offer ? [{ text: TEXT.offers[meant.offer].name, note: '', description: TEXT.offers[meant.offer].description, href: '?view=large' }] : [];
  return [
    { label: TEXT.groups.offer, options: offers },
    { label: TEXT.groups.people, options: choosePeople(meant).map(toOption) },
    ...TERM_LABELS.map(([label, ids]) => ({ label: TEXT.groups[label], options: termOptions(ids) })),
  ].filter(({ options }) => options.length > 0);
}
