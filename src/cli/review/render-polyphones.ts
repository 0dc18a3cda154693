import type { Element } from 'hast';
import { h } from 'hastscript';
import { REVIEW_TEXT as TEXT } from '../../text/review.ts';
import { countReadings, type ReadSentence } from './polyphone.ts';
import { section } from './render-page.ts';

function renderSentence(sentence: ReadSentence): Element {
  const parts = sentence.map((part) =>
    typeof part === 'string' ? part : h('ruby', { dataBy: part.by }, [part.character, h('rt', part.reading)]),
  );
  return h('li', ['□ ', ...parts]);
}

function renderCounts(sentences: readonly ReadSentence[]): Element {
  const items = countReadings(sentences).map(({ character, readings }) =>
    h('li', [h('b', character), ` ${readings.map(([reading, count]) => TEXT.readingCount(reading, count)).join('，')}`]),
  );
  return h('ul.counts', items);
}

/** Every polyphone with its reading above it, in its sentence; then how often each is read in which way. */
export function renderPolyphones(sentences: readonly ReadSentence[]): Element {
  if (sentences.length === 0) return section(TEXT.polyphones, undefined, h('p', TEXT.noPolyphones));
  return section(TEXT.polyphones, TEXT.polyphonesNote, h('ul.readings', sentences.map(renderSentence)), renderCounts(sentences));
}
