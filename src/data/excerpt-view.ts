import type { Correction } from '../schema/speech.ts';
import { cardsOf, type StoryCard } from './card.ts';
import { excerpts, type ExcerptEntry } from './collection.ts';
import { paths } from './link.ts';
import { spirits, type SpiritEntry } from './vocabulary.ts';

/** An excerpt as it is shown: what was said, where, and who did it. */
export interface ExcerptView {
  id: string;
  text: string;
  href: string;
  heading?: string;
  corrections: Correction[];
  speech: { id: string; title: string; href: string; level: string; year?: number };
  spirits: SpiritEntry[];
  cards: StoryCard[];
}

async function toView({ speech, excerpt }: ExcerptEntry): Promise<ExcerptView> {
  const words = await spirits;
  return {
    id: excerpt.id,
    text: excerpt.text,
    href: paths.excerpt(speech.id, excerpt.id),
    ...(excerpt.heading && { heading: excerpt.heading }),
    corrections: excerpt.corrections,
    speech: {
      id: speech.id,
      title: speech.speech.title,
      href: paths.speech(speech.id),
      level: speech.speech.level,
      ...(speech.speech.year !== undefined && { year: speech.speech.year }),
    },
    spirits: words.filter(({ id }) => excerpt.spirit.includes(id)),
    cards: await cardsOf(excerpt.stories),
  };
}

/** Every excerpt, speech by speech, in the order of the speeches. */
export const excerptViews: Promise<ExcerptView[]> = excerpts.then((entries) => Promise.all(entries.map(toView)));

/** The excerpts that a story proves. */
export async function excerptsOfStory(id: string): Promise<ExcerptView[]> {
  return (await excerptViews).filter((view) => view.cards.some((card) => card.id === id));
}
