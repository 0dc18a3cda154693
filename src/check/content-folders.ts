import { z } from 'astro/zod';
import { VOCABULARY_SCHEMAS } from '../loaders/read-vocabulary.ts';
import { campaignSchema } from '../schema/campaign.ts';
import { HISTORY_IDS, historySchema } from '../schema/history.ts';
import { lessonSchema } from '../schema/lesson/lesson.ts';
import { pageSchema } from '../schema/page.ts';
import { retellingSchema } from '../schema/retelling.ts';
import { siteSchema } from '../schema/site.ts';
import { speechSchema } from '../schema/speech.ts';
import { spiritSchema } from '../schema/spirit.ts';
import { storySchema } from '../schema/story.ts';

/** The folders whose files are entries with an id, how these end and what their records must be. */
const ENTRIES = {
  stories: { extension: 'mdx', schema: storySchema },
  speeches: { extension: 'mdx', schema: speechSchema },
  spirit: { extension: 'md', schema: spiritSchema },
  retellings: { extension: 'md', schema: retellingSchema },
  pages: { extension: 'mdx', schema: pageSchema },
  history: { extension: 'mdx', schema: historySchema },
  campaigns: { extension: 'mdx', schema: campaignSchema },
  lessons: { extension: 'mdx', schema: lessonSchema },
} as const;

export type EntryKind = keyof typeof ENTRIES;
export type ContentKind = EntryKind | 'vocabulary' | 'site';

export const SITE_PATH = 'content/site.yaml';
export const VOCABULARY_PATHS = Object.keys(VOCABULARY_SCHEMAS).map((name) => `content/vocabulary/${name}.yaml`);
const HISTORY_PATHS = HISTORY_IDS.map((id) => `content/history/${id}.mdx`);
/** Files without which there is no site. */
export const REQUIRED_PATHS = [SITE_PATH, ...HISTORY_PATHS, ...VOCABULARY_PATHS];

const ENTRY_PATH = /^content\/([^/]+)\/([^/]+)\.([^./]+)$/;

function isEntryKind(folder: string): folder is EntryKind {
  return Object.hasOwn(ENTRIES, folder);
}

/** What a file below `content/` is, or undefined when no loader reads it. */
export function kindOf(path: string): ContentKind | undefined {
  if (path === SITE_PATH) return 'site';
  if (VOCABULARY_PATHS.includes(path)) return 'vocabulary';
  const [, folder = '', , extension] = ENTRY_PATH.exec(path) ?? [];
  return isEntryKind(folder) && ENTRIES[folder].extension === extension ? folder : undefined;
}

/** Where a file that no loader reads would be read, when only its extension is wrong. */
export function pathWithRightExtension(path: string): string | undefined {
  const [, folder = '', name] = ENTRY_PATH.exec(path) ?? [];
  if (isEntryKind(folder)) return `content/${folder}/${name}.${ENTRIES[folder].extension}`;
  const yaml = path.replace(/\.[^./]+$/, '.yaml');
  return yaml !== path && REQUIRED_PATHS.includes(yaml) ? yaml : undefined;
}

/** What the record of a content file must be. */
export function schemaOf(kind: ContentKind, id: string): z.ZodType {
  if (kind === 'site') return siteSchema;
  if (kind === 'vocabulary') return z.array(VOCABULARY_SCHEMAS[id as keyof typeof VOCABULARY_SCHEMAS]);
  return ENTRIES[kind].schema;
}
