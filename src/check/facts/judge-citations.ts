import type { ContentIssue } from '../../domain/content-issue.ts';
import { fault } from '../fault.ts';
import { nearest } from '../../domain/nearest.ts';
import type { ComparedStory } from './compared-story.ts';
import type { Passage } from './passage.ts';

const CITED = /据[^《，。；]*《([^》]+)》/gu;

/** A work that a sentence names as its authority is a source of the story, and the sentence bears its mark. */
export function judgeCitations({ story }: ComparedStory, passages: readonly Passage[]): ContentIssue[] {
  return passages
    .filter(({ isRemark }) => !isRemark)
    .flatMap(({ text, marks, placeAt }) =>
      [...text.matchAll(CITED)].flatMap(({ 1: title = '', index }) => {
        const numbers = story.sources.flatMap((source, at) => (`${source.title}${source.publisher}`.includes(title) ? [at + 1] : []));
        if (numbers.some((number) => marks.includes(number))) return [];
        return [fault(placeAt(index), 'citation-absent', title, numbers, nearest(title, story.sources.map((source) => source.title)))];
      }),
    );
}
