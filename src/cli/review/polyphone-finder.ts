import type { Collection } from '../../check/collection.ts';
import { readingLexiconOf } from '../../check/reading-lexicon-of.ts';
import { annotateText, type ReadingLexicon } from '../../domain/reading/annotate-text.ts';
import { isPolyphone } from '../../domain/reading/polyphone.ts';
import { proposeReadings } from '../../loaders/propose-readings.ts';
import type { FindPolyphones, ReadSentence } from './polyphone.ts';

const SENTENCE = /[^。！？；\n]+[。！？；]?/gu;

/** A sentence with its polyphones apart. */
function readSentence(sentence: string, lexicon: ReadingLexicon): ReadSentence {
  const parts: ReadSentence = [];
  for (const { character, reading } of annotateText(sentence, lexicon, proposeReadings)) {
    const last = parts.at(-1);
    if (reading && isPolyphone(character)) parts.push({ character, reading: reading.syllable, by: reading.by });
    else if (typeof last === 'string') parts.splice(-1, 1, last + character);
    else parts.push(character);
  }
  return parts;
}

/** Finds the polyphones of a text, sentence by sentence, read as the 注音 edition reads them. */
export function polyphoneFinder(collection: Collection): FindPolyphones {
  const lexicon = readingLexiconOf(collection);
  const hasPolyphone = (sentence: ReadSentence) => sentence.some((part) => typeof part !== 'string');
  return (text) => [...text.matchAll(SENTENCE)].map(([sentence]) => readSentence(sentence, lexicon)).filter(hasPolyphone);
}
