/** What is used of `pagefind.js`, which has no types of its own. */
interface Pagefind {
  init: () => Promise<void>;
  search: (term: string) => Promise<{ results: { id: string; data: () => Promise<unknown> }[] }>;
}

const ADDRESS = '/pagefind/pagefind.js';

let pagefind: Pagefind | undefined;

// As Pagefind's own interface does: what was typed goes to `search` as it is, and results are drawn one by one.
window.contestant = {
  open: async () => {
    pagefind = (await import(/* @vite-ignore */ ADDRESS)) as Pagefind;
    await pagefind.init();
  },
  ask: async (typed) => {
    const { results } = await pagefind!.search(typed);
    await results[0]?.data();
    return { ids: results.map(({ id }) => id), plain: results.length };
  },
};
