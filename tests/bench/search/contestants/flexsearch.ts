import { Index } from 'flexsearch';
import { FLEXSEARCH_OPTIONS } from './flexsearch-options.ts';

let index: Index | undefined;

window.contestant = {
  open: async () => {
    index = new Index(FLEXSEARCH_OPTIONS);
    const files = (await (await fetch('/files.json')).json()) as string[];
    const texts = await Promise.all(files.map(async (file) => (await fetch(`/${file}.json`)).text()));
    for (const [at, file] of files.entries()) index.import(file, texts[at]!);
  },
  ask: async (typed) => {
    const ids = (await index!.search(typed, { limit: Number.MAX_SAFE_INTEGER })) as number[];
    return { ids, plain: ids.length };
  },
};
