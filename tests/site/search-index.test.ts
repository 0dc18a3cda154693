import { expect, test } from '@playwright/test';
import { SITES } from '../support/built-site.ts';
import { readLessons, readPublished, readSpeeches } from '../support/read-content.ts';

interface PagefindEntry {
  languages: Record<string, { page_count: number }>;
}

for (const site of SITES) {
  test(`every story, every excerpt and every pack is in the one index of ${site.name}`, () => {
    const excerpts = readSpeeches(site.root).reduce((sum, { record }) => sum + record.excerpts.length, 0);
    const { languages } = JSON.parse(site.readText('pagefind/pagefind-entry.json')) as PagefindEntry;
    expect(Object.values(languages).map((language) => language.page_count)).toEqual([readPublished(site.root).length + excerpts + readLessons(site.root).length]);
  });

  test(`${site.name} ships neither the records as such nor Pagefind’s own interfaces`, () => {
    expect(site.files().filter((file) => /search-records|pagefind-(.*ui|highlight)|playground/.test(file))).toEqual([]);
  });
}
