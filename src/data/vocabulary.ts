import { getCollection } from 'astro:content';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { readSite, readVocabulary } from '../loaders/read-vocabulary.ts';
import { SPIRIT_GROUPS, type Spirit } from '../schema/spirit.ts';
import type { TextDocument } from '../markdown/document.ts';

const root = process.cwd();

/** The adopter's settings. */
export const site = readSite(root);

/** The year in which the site is built: the right end of the public scale. */
export const buildYear = new Date().getFullYear();

export interface SpiritEntry extends Spirit {
  id: string;
  document: TextDocument;
}

const rank = (spirit: Spirit) => SPIRIT_GROUPS.indexOf(spirit.group) * 10 + spirit.order;

/** The fourteen words of the three spirits, in their official order. */
export const spirits: Promise<SpiritEntry[]> = getCollection('spirit').then((entries) =>
  entries
    .map((entry) => ({ ...(entry.data as Spirit & { document: TextDocument }), id: entry.id }))
    .sort((a, b) => rank(a) - rank(b)),
);

/** All controlled words. */
export const vocabulary: Promise<Vocabulary> = spirits.then((words) => ({ ...readVocabulary(root), spirits: words }));
