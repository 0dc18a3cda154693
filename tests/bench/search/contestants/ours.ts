import { answerSearch } from '../../../../src/browser/answer-search.ts';
import { openNameIndex, type NameIndex } from '../../../../src/browser/name-index.ts';
import { openSearchIndex, type SearchIndex } from '../../../../src/browser/search-index.ts';

const BASE = '/';
/** As many as <site-search> fetches before it draws the first one. */
const FIRST = 1;

let indexes: [SearchIndex, NameIndex] | undefined;

const open = async () => void (indexes = await Promise.all([openSearchIndex(BASE), openNameIndex(BASE)]));

window.contestant = {
  open,
  forget: open,
  ask: async (typed) => {
    const { tiers } = await answerSearch(...indexes!, { typed, chosen: {} });
    const results = tiers.flatMap((tier) => tier.results);
    await Promise.all(results.slice(0, FIRST).map((result) => result.data()));
    return { ids: results.map(({ id }) => id), plain: tiers[0]?.notice === '' ? tiers[0].results.length : 0 };
  },
  name: async (typed) => (await (await openNameIndex(BASE)).find(typed)).map(({ id }) => id),
};
