import type { HonourTerm, Vocabulary } from './vocabulary.ts';
import type { Story } from '../schema/story.ts';
import { isConfirmed } from '../schema/evidence.ts';
import { TEXT } from '../text/site.ts';
import { honourTitle, recordHonours } from './honour.ts';
import { formatDate } from './partial-date.ts';

export type FacetId = 'kind' | 'industry' | 'era' | 'region' | 'honour' | 'spirit';

/** One value of a field, as it is printed. */
export interface FieldValue {
  text: string;
  /** Id in the field's facet; it leads to the facet's page. */
  id?: string;
  /** What stands before it in digits: a year. */
  year?: string;
  /** Small print below it. */
  note?: string;
}

export interface Field {
  id: string;
  label: (story: Story) => string;
  /** The facet whose pages and filter the values belong to. */
  facet?: FacetId;
  /** Property of schema.org's Person or Organization that takes the values. */
  property?: string;
  /** False keeps the field out of the column of facts, for it stands elsewhere on the page. */
  inRecord: boolean;
  read: (story: Story, vocabulary: Vocabulary) => FieldValue[];
}

const plain = (text: string | undefined): FieldValue[] => (text === undefined ? [] : [{ text }]);

function term(list: readonly { id: string; name: string }[], id: string): FieldValue[] {
  return list.filter((one) => one.id === id).map((one) => ({ text: one.name, id }));
}

function readHonours(story: Story, { honours }: Vocabulary): FieldValue[] {
  return recordHonours(story).map((honour) => {
    const found = honours.find((one: HonourTerm) => one.id === honour.id);
    const notes = [honour.note, honour.count && TEXT.story.times(honour.count), honour.by && `${honour.by}${TEXT.story.conferredBy}`];
    const note = notes.filter(Boolean).join('，');
    return {
      text: found ? honourTitle(found, honour) : honour.id,
      id: honour.id,
      ...(honour.years.length > 0 && { year: honour.years.join('、') }),
      ...(note && { note }),
    };
  });
}

function readLife(story: Story): FieldValue[] {
  if (story.kind === 'collective') {
    return story.named && isConfirmed(story.named) ? plain(formatDate(story.named.date)) : [];
  }
  const birth = story.birth && isConfirmed(story.birth) ? formatDate(story.birth.date) : undefined;
  const death = story.death && isConfirmed(story.death) ? formatDate(story.death.date) : undefined;
  if (birth && death) return [{ text: `${birth}—` }, { text: death }];
  if (birth) return plain(`${birth}生`);
  return plain(death && `${death}逝世`);
}

const fixed = (label: string) => () => label;

/**
 * Every field of a record, once: the column of facts, the filters of browsing and search, and JSON-LD read from
 * this list, so that a new field is added here alone.
 */
export const FIELDS: readonly Field[] = [
  { id: 'kind', label: fixed(TEXT.facets.kind), facet: 'kind', inRecord: false, read: (story) => [{ text: TEXT.kinds[story.kind], id: story.kind }] },
  { id: 'honours', label: fixed(TEXT.fields.honours), facet: 'honour', property: 'award', inRecord: true, read: readHonours },
  { id: 'aliases', label: fixed(TEXT.fields.aliases), property: 'alternateName', inRecord: true, read: (story) => story.aliases.filter(isConfirmed).map(({ name }) => ({ text: name })) },
  { id: 'life', label: (story) => (story.kind === 'person' ? TEXT.fields.life : TEXT.fields.named), inRecord: true, read: readLife },
  { id: 'gender', label: fixed(TEXT.fields.gender), property: 'gender', inRecord: false, read: (story) => plain(story.kind === 'person' ? story.gender : undefined) },
  { id: 'ethnicity', label: fixed(TEXT.fields.ethnicity), inRecord: true, read: (story) => plain(story.kind === 'person' ? story.ethnicity : undefined) },
  { id: 'nativePlace', label: (story) => (story.kind === 'person' ? TEXT.fields.nativePlace : TEXT.fields.seat), inRecord: true, read: (story) => plain(story.nativePlace) },
  { id: 'occupation', label: fixed(TEXT.fields.occupation), property: 'jobTitle', inRecord: true, read: (story) => plain(story.occupation) },
  { id: 'employer', label: fixed(TEXT.fields.employer), property: 'worksFor', inRecord: true, read: (story) => story.employer.map((text) => ({ text })) },
  { id: 'industry', label: fixed(TEXT.fields.industry), facet: 'industry', inRecord: true, read: (story, { industries }) => term(industries, story.industry) },
  { id: 'era', label: fixed(TEXT.fields.era), facet: 'era', inRecord: true, read: (story, { eras }) => term(eras, story.era) },
  { id: 'region', label: fixed(TEXT.fields.region), facet: 'region', inRecord: true, read: (story, { regions }) => term(regions, story.region) },
  { id: 'spirit', label: fixed(TEXT.facets.spirit), facet: 'spirit', inRecord: false, read: (story, { spirits }) => story.spirit.flatMap(({ id }) => term(spirits, id)) },
];

/** Every facet once, in the order in which pages and addresses name two of them together. */
export const FACETS: readonly FacetId[] = FIELDS.flatMap(({ facet }) => facet ?? []);

/** The values by which a story is found under each facet. */
export function facetValues(story: Story, vocabulary: Vocabulary): Record<FacetId, FieldValue[]> {
  const entries = FIELDS.filter((field) => field.facet).map((field) => [field.facet, field.read(story, vocabulary)]);
  return Object.fromEntries(entries) as Record<FacetId, FieldValue[]>;
}
