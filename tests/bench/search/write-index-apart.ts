import { readFileSync } from 'node:fs';
import type { ContestantId } from './contestants.ts';
import type { Corpus } from './corpus.ts';
import { writeIndex } from './write-index.ts';

// A process of its own for each contestant: one that cannot hold the texts ends alone.
const [id, corpus, folder] = process.argv.slice(2) as [ContestantId, string, string];
const seconds = await writeIndex(id, JSON.parse(readFileSync(corpus, 'utf8')) as Corpus, folder);
console.log(seconds);
