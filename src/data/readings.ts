import { annotateText, readingLexicon, type ReadCharacter } from '../domain/reading/annotate-text.ts';
import { proposeReadings } from '../loaders/propose-readings.ts';
import { readReadingPhrases } from '../loaders/read-vocabulary.ts';
import { stories } from './collection.ts';

/** Gives each Han character of a text its reading; the content check has seen to it that none is left to a guess. */
export const annotate: Promise<(text: string) => ReadCharacter[]> = stories.then((entries) => {
  const lexicon = readingLexicon(readReadingPhrases(process.cwd()), entries.map(({ story }) => story));
  return (text) => annotateText(text, lexicon, proposeReadings);
});
