import { groupByLetter, type LetterGroup } from '../domain/browse/letter-index.ts';
import { cards, type StoryCard } from './card.ts';
import { stories } from './collection.ts';

/** Every honouree by the first letter of the name's reading, as the record gives it. */
export const nameIndex: Promise<LetterGroup<StoryCard>[]> = Promise.all([stories, cards]).then(([entries, list]) => {
  const named = entries.map(({ story }, index) => ({ card: list[index]!, reading: story.reading }));
  return groupByLetter(named, ({ reading }) => reading).map(({ letter, entries: group }) => ({ letter, entries: group.map(({ card }) => card) }));
});
