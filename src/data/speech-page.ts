import { documentText } from '../markdown/document.ts';
import type { TextDocument } from '../markdown/document.ts';
import type { Speech } from '../schema/speech.ts';
import { speeches } from './collection.ts';
import { excerptViews, type ExcerptView } from './excerpt-view.ts';
import { paths } from './link.ts';

/** All that the page of one speech shows. */
export interface SpeechView {
  id: string;
  href: string;
  speech: Omit<Speech, 'excerpts'>;
  document: TextDocument;
  excerpts: ExcerptView[];
  description: string;
}

/** The pages of all speeches. */
export const speechViews: Promise<SpeechView[]> = Promise.all([speeches, excerptViews]).then(([entries, views]) =>
  entries.map(({ id, speech, document }) => ({
    id,
    href: paths.speech(id),
    speech,
    document,
    excerpts: views.filter((view) => view.speech.id === id),
    description: [...documentText(document)].slice(0, 120).join(''),
  })),
);
