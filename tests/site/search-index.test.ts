import { expect, test } from '@playwright/test';
import { SITES } from '../support/built-site.ts';
import { readPublished, readSpeeches } from '../support/read-content.ts';

interface PagefindEntry {
  languages: Record<string, { page_count: number }>;
}

for (const site of SITES) {
  test(`every story and every excerpt is in the one index of ${site.name}`, () => {
    const excerpts = readSpeeches(site.root).reduce((sum, { record }) => sum + record.excerpts.length, 0);
    const { languages } = JSON.parse(site.readText('pagefind/pagefind-entry.json')) as PagefindEntry;
    expect(Object.values(languages).map((language) => language.page_count)).toEqual([readPublished(site.root).length + excerpts]);
  });

  test(`${site.name} ships neither the records as such nor Pagefind’s own interfaces`, () => {
    expect(site.files().filter((file) => /search-records|pagefind-(.*ui|highlight)|playground/.test(file))).toEqual([]);
  });
}
