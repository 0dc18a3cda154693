import { FIELDS } from '../domain/field.ts';
import { articleJsonLd, honoureeJsonLd, quotationJsonLd } from '../domain/host/json-ld.ts';
import { isConfirmed, type Evidence } from '../schema/evidence.ts';
import type { ExcerptView } from './excerpt-view.ts';
import { publicUrl } from './page-meta.ts';
import type { StoryView } from './story-page.ts';
import { site, vocabulary } from './vocabulary.ts';

const confirmedDate = (fact: ({ date: string } & Evidence) | undefined) => (fact && isConfirmed(fact) ? fact.date : undefined);

/** The structured data of a story page: an Article about a Person or an Organization with its awards. */
export async function storyJsonLd({ id, story }: StoryView): Promise<object> {
  const words = await vocabulary;
  const named = FIELDS.filter((field) => field.property).map((field) => [field.property, field.read(story, words).map(({ text }) => text)]);
  const person = story.kind === 'person';
  return articleJsonLd({
    headline: `${story.name}：${story.line}`,
    description: story.summary,
    url: publicUrl(`/stories/${id}/`),
    published: story.published,
    updated: story.updated,
    publisher: site.unit || site.name,
    about: honoureeJsonLd({
      kind: story.kind,
      name: story.name,
      description: story.line,
      birthDate: person ? confirmedDate(story.birth) : undefined,
      deathDate: person ? confirmedDate(story.death) : undefined,
      foundingDate: person ? undefined : confirmedDate(story.named),
      properties: Object.fromEntries(named) as Record<string, string[]>,
    }),
  });
}

/** The structured data of one excerpt. */
export function excerptJsonLd({ id, text, speech }: ExcerptView): object {
  const page = publicUrl(`/speeches/${speech.id}/`);
  return quotationJsonLd({ text, speech: speech.title, url: page && `${page}#${id}` });
}
