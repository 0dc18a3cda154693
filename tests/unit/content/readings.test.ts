import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { annotateText, readingLexicon } from '../../../src/domain/reading/annotate-text.ts';
import { proposeReadings } from '../../../src/loaders/propose-readings.ts';
import { readReadingPhrases } from '../../../src/loaders/read-vocabulary.ts';
import { readDocument, documentText } from '../../../src/markdown/document.ts';
import { PROJECT_ROOT } from '../../support/project-root.ts';
import { readPublished } from '../../support/read-content.ts';

const phrases = readReadingPhrases(PROJECT_ROOT);
const stories = readPublished(PROJECT_ROOT);
const lexicon = readingLexicon(phrases, stories.map(({ record }) => record));
const read = (text: string) => annotateText(text, lexicon, proposeReadings);
const golden = parse(readFileSync(join(PROJECT_ROOT, 'tests/fixtures/readings/golden.yaml'), 'utf8')) as { text: string; reading: string }[];

/** Characters with two readings so unlike in use that every one of their words is listed, and no default is trusted. */
const NEVER_BY_DEFAULT = '地得长行重着为种当分干数率钻轧扎模调转传处过子头看只量背结切散场差薄';
/** Defaults whose other readings also stand in the stories, all of them in listed words. */
const ALSO_IN_WORDS = '了与都同发个要上少';

test('every hard case is read rightly', () => {
  expect(golden.length).toBeGreaterThanOrEqual(150);
  const misread = golden.flatMap(({ text, reading }) => {
    const found = read(text).flatMap((one) => one.reading?.syllable ?? []).join(' ');
    return found === reading ? [] : [`${text}: ${found}, not ${reading}`];
  });
  expect(misread).toEqual([]);
});

test('no character that is often misread has a default', () => {
  expect(phrases.filter((one) => one.default && NEVER_BY_DEFAULT.includes(one.phrase)).map(({ phrase }) => phrase)).toEqual([]);
});

test('a default is the one reading of its character in the stories, but for those whose words are listed', () => {
  const defaults = new Map(phrases.flatMap((one) => (one.default ? [[one.phrase, one.readings[0]!] as const] : [])));
  const other = new Set<string>();
  for (const { record, body } of stories) {
    for (const { character, reading } of read([record.line, record.summary, documentText(readDocument(body, 'mdx'))].join('\n'))) {
      const usual = defaults.get(character);
      if (reading && usual !== undefined && usual !== reading.syllable) other.add(character);
    }
  }
  expect([...other].filter((character) => !ALSO_IN_WORDS.includes(character))).toEqual([]);
});

test('every name of the collection is read as its record says', () => {
  const misread = stories.filter(({ record }) => {
    const spoken = read(record.name).flatMap((one) => one.reading?.syllable ?? []);
    return spoken.join() !== record.reading.join() && /^\p{Script=Han}+$/u.test(record.name);
  });
  expect(misread.map(({ id }) => id)).toEqual([]);
});
