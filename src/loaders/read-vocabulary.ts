import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { readingPhraseSchema, type ReadingPhrase } from '../schema/reading-phrase.ts';
import { siteSchema, type Site } from '../schema/site.ts';
import { synonymSchema, type Synonym } from '../schema/synonym.ts';
import { wordingSchema } from '../schema/wording.ts';
import { eraSchema, honourTermSchema, industrySchema, plateSchema, regionSchema } from '../schema/vocabulary.ts';

/** The controlled words that stand in files of their own. */
export type VocabularyFiles = Omit<Vocabulary, 'spirits'>;

/** Where each list stands below `content/vocabulary/`, and what one entry must be. */
export const VOCABULARY_SCHEMAS = {
  industries: industrySchema,
  plates: plateSchema,
  honours: honourTermSchema,
  eras: eraSchema,
  regions: regionSchema,
  wording: wordingSchema,
  readings: readingPhraseSchema,
  synonyms: synonymSchema,
} as const;

function readYaml(path: string): unknown {
  return parse(readFileSync(path, 'utf8'));
}

/** Reads the controlled words below `root`. Throws where a list is not what its schema asks for. */
export function readVocabulary(root: string): VocabularyFiles {
  const read = <T>(name: keyof VocabularyFiles, schema: z.ZodType<T>): T[] =>
    z.array(schema).parse(readYaml(join(root, 'content/vocabulary', `${name}.yaml`)));
  return {
    industries: read('industries', industrySchema),
    plates: read('plates', plateSchema),
    honours: read('honours', honourTermSchema),
    eras: read('eras', eraSchema),
    regions: read('regions', regionSchema),
  };
}

/** Reads the phrases whose readings are listed below `root`. Throws where the list is not what its schema asks for. */
export function readReadingPhrases(root: string): ReadingPhrase[] {
  return z.array(readingPhraseSchema).parse(readYaml(join(root, 'content/vocabulary/readings.yaml')));
}

/** Reads the words that mean the same. Throws where the list is not what its schema asks for. */
export function readSynonyms(root: string): Synonym[] {
  return z.array(synonymSchema).parse(readYaml(join(root, 'content/vocabulary/synonyms.yaml')));
}

/** Reads the adopter's settings below `root`; the environment variable `SITE_URL` overrides their `url`. */
export function readSite(root: string, env: Record<string, string | undefined> = process.env): Site {
  const site = siteSchema.parse(readYaml(join(root, 'content/site.yaml')));
  return { ...site, url: env['SITE_URL'] ?? site.url };
}
