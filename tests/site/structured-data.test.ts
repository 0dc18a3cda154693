import { expect, test } from '@playwright/test';
import { findTerm } from '../../src/domain/vocabulary.ts';
import { honourTitle, recordHonours } from '../../src/domain/honour.ts';
import { readVocabulary } from '../../src/loaders/read-vocabulary.ts';
import { SITES, type BuiltSite } from '../support/built-site.ts';
import { faultsIn } from '../support/faults-in.ts';
import { jsonLdOf, type JsonLd } from '../support/json-ld.ts';
import { readPublished, readSpeeches } from '../support/read-content.ts';

const ofType = (blocks: JsonLd[], type: string) => blocks.filter((block) => block['@type'] === type);

function pageAt(site: BuiltSite, path: string) {
  const page = site.pages().find((one) => one.path === path);
  expect(page, path).toBeDefined();
  return page!;
}

for (const site of SITES) {
  test(`structured data on ${site.name} can be read and is schema.org’s`, () => {
    const faults = faultsIn(site, (page) => jsonLdOf(page).flatMap((block) => ('@type' in block ? [] : [`no @type: ${JSON.stringify(block).slice(0, 80)}`])));
    expect(faults).toEqual([]);
  });

  test(`each story on ${site.name} is an article about its person or collective, with the confirmed honours`, () => {
    const { honours } = readVocabulary(site.root);
    for (const { id, record } of readPublished(site.root)) {
      const [article] = ofType(jsonLdOf(pageAt(site, `/stories/${id}/`)), 'Article');
      const about = [article?.['about']].flat()[0] as JsonLd;
      const awards = recordHonours(record).map((honour) => honourTitle(findTerm(honours, honour.id), honour));
      expect.soft(about?.['@type'], id).toBe(record.kind === 'person' ? 'Person' : 'Organization');
      expect.soft(about?.['name'], id).toBe(record.name);
      expect.soft([about?.['award'] ?? []].flat(), id).toEqual(awards);
    }
  });

  test(`each excerpt on ${site.name} is a quotation, word for word`, () => {
    for (const { id, record } of readSpeeches(site.root)) {
      const quotations = ofType(jsonLdOf(pageAt(site, `/speeches/${id}/`)), 'Quotation');
      expect.soft(quotations.map((one) => one['text']), id).toEqual(record.excerpts.map(({ text }) => text));
    }
  });
}
