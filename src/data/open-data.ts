import { openStory } from '../domain/data/open-story.ts';
import type { OpenData } from '../schema/open-story.ts';
import { DATA_TEXT } from '../text/data.ts';
import { stories } from './collection.ts';
import { publicUrl } from './page-meta.ts';
import { site, vocabulary } from './vocabulary.ts';

const { licence } = DATA_TEXT;

/** Every published story as open data. */
export const openData: Promise<OpenData> = Promise.all([stories, vocabulary]).then(([entries, words]) => {
  const url = publicUrl('/');
  return {
    title: site.name,
    ...(url && { url }),
    licence: licence.name,
    licenceUrl: licence.url,
    rights: licence.rights,
    stories: entries.map(({ id, story }) => openStory(id, story, words, publicUrl(`/stories/${id}/`))),
  };
});
