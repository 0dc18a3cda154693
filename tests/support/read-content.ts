import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { readContentFile } from '../../src/loaders/read-file.ts';
import { campaignSchema, type Campaign } from '../../src/schema/campaign.ts';
import { retellingSchema, type Retelling } from '../../src/schema/retelling.ts';
import { speechSchema, type Speech } from '../../src/schema/speech.ts';
import { lessonSchema, type Lesson } from '../../src/schema/lesson/lesson.ts';
import { historySchema, type History } from '../../src/schema/history.ts';
import { spiritSchema, type Spirit } from '../../src/schema/spirit.ts';
import { storySchema, type Story } from '../../src/schema/story.ts';

export interface Entry<T> {
  id: string;
  record: T;
  body: string;
}

function readFolder<T>(root: string, folder: string, schema: z.ZodType<T>): Entry<T>[] {
  const base = join(root, 'content', folder);
  return readdirSync(base).sort().map((name) => {
    const { id, yaml, body } = readContentFile(name, readFileSync(join(base, name), 'utf8'));
    return { id, record: schema.parse(yaml.toJS()), body };
  });
}

/** The records of every story below a project's folder, whatever their status. */
export const readStories = (root: string): Entry<Story>[] => readFolder(root, 'stories', storySchema);

/** The records of the stories that readers may see. */
export const readPublished = (root: string): Entry<Story>[] => readStories(root).filter(({ record }) => record.status === 'published');

export const readSpeeches = (root: string): Entry<Speech>[] => readFolder(root, 'speeches', speechSchema);

export const readSpirits = (root: string): Entry<Spirit>[] => readFolder(root, 'spirit', spiritSchema);

export const readHistories = (root: string): Entry<History>[] => readFolder(root, 'history', historySchema);

export const readRetellings = (root: string): Entry<Retelling>[] => readFolder(root, 'retellings', retellingSchema);

/** The records of the campaigns that readers may see. */
export const readCampaigns = (root: string): Entry<Campaign>[] => readFolder(root, 'campaigns', campaignSchema).filter(({ record }) => record.status === 'published');

/** The records of the lesson packs that readers may see. */
export const readLessons = (root: string): Entry<Lesson>[] => readFolder(root, 'lessons', lessonSchema).filter(({ record }) => record.status === 'published');
