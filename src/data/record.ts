import { FIELDS, type FieldValue } from '../domain/field.ts';
import type { Story } from '../schema/story.ts';
import { facetHref } from './facet.ts';
import { vocabulary } from './vocabulary.ts';

/** A row of the column of facts. */
export interface RecordRow {
  label: string;
  values: (FieldValue & { href?: string })[];
}

/** The column of facts of a story: only what is confirmed, each value with the page of its facet. */
export async function recordOf(story: Story): Promise<RecordRow[]> {
  const words = await vocabulary;
  return FIELDS.filter((field) => field.inRecord)
    .map((field) => ({
      label: field.label(story),
      values: field.read(story, words).map((value) => ({
        ...value,
        ...(field.facet && value.id && { href: facetHref(field.facet, value.id) }),
      })),
    }))
    .filter((row) => row.values.length > 0);
}
