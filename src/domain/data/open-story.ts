import { isConfirmed, type Evidence } from '../../schema/evidence.ts';
import type { OpenStory } from '../../schema/open-story.ts';
import type { Story } from '../../schema/story.ts';
import { honourTitle, recordHonours } from '../honour.ts';
import { findTerm, type Vocabulary } from '../vocabulary.ts';

const dated = (fact: ({ date: string } & Evidence) | undefined) => (fact && isConfirmed(fact) ? { date: fact.date, sources: fact.sources } : undefined);

const named = ({ id, name }: { id: string; name: string }) => ({ id, name });

function honoursOf(story: Story, { honours }: Vocabulary): OpenStory['honours'] {
  return recordHonours(story).map((honour) => ({
    id: honour.id,
    title: honourTitle(findTerm(honours, honour.id), honour),
    years: honour.years,
    ...(honour.note && { note: honour.note }),
    sources: honour.sources,
  }));
}

function lifeOf(story: Story): Pick<OpenStory, 'birth' | 'death' | 'named' | 'gender' | 'ethnicity'> {
  if (story.kind === 'collective') {
    const since = dated(story.named);
    return since ? { named: since } : {};
  }
  const [birth, death] = [dated(story.birth), dated(story.death)];
  return { gender: story.gender, ...(story.ethnicity && { ethnicity: story.ethnicity }), ...(birth && { birth }), ...(death && { death }) };
}

/** A source as it is given away: an address that the site itself does not link to is left out. */
function sourcesOf({ sources }: Story): OpenStory['sources'] {
  return sources.map(({ title, publisher, url, linkable, date }, index) => ({
    number: index + 1,
    title,
    publisher,
    ...(linkable && url && { url }),
    ...(date && { date }),
  }));
}

/** A published story as open data: only what is confirmed, each fact with the numbers of its sources. */
export function openStory(id: string, story: Story, words: Vocabulary, url?: string): OpenStory {
  const confirmed = <T extends Evidence>(list: readonly T[]) => list.filter(isConfirmed);
  return {
    id,
    ...(url && { url }),
    kind: story.kind,
    name: story.name,
    reading: story.reading.join(' '),
    ...(story.distinguish && { distinguish: story.distinguish }),
    aliases: confirmed(story.aliases).map(({ name, sources }) => ({ name, sources })),
    ...lifeOf(story),
    ...(story.nativePlace && { nativePlace: story.nativePlace }),
    occupation: story.occupation,
    employer: story.employer,
    industry: named(findTerm(words.industries, story.industry)),
    region: named(findTerm(words.regions, story.region)),
    era: named(findTerm(words.eras, story.era)),
    honours: honoursOf(story, words),
    events: confirmed(story.events).map(({ date, text, sources }) => ({ date, text, sources })),
    figures: confirmed(story.figures).map(({ value, meaning, sources }) => ({ value, meaning, sources })),
    quotations: confirmed(story.quotations).map(({ text, speaker, sources }) => ({ text, speaker: speaker ?? story.name, sources })),
    spirit: story.spirit.map(({ id: word, deed, sources }) => ({ ...named(findTerm(words.spirits, word)), deed, sources })),
    line: story.line,
    summary: story.summary,
    sources: sourcesOf(story),
    published: story.published,
    updated: story.updated,
    checked: story.checked,
  };
}
