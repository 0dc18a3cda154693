import type { Told } from './draft-material.ts';
import { factSentences } from './fact-sentences.ts';
import type { Reading } from './reading.ts';

/** Each two characters that stand side by side. */
function pairsOf(text: string): Set<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`));
}

/** The sentence of a text that shares most pairs of characters with the deed by which the record shows a spirit word. */
export function deedSentence(reading: Reading, spirit: string): Told | undefined {
  const deed = pairsOf(reading.story.record.spirit.find(({ id }) => id === spirit)?.deed ?? '');
  const shared = ({ text }: Told) => [...pairsOf(text)].filter((pair) => deed.has(pair)).length;
  return factSentences(reading).toSorted((a, b) => shared(b) - shared(a))[0];
}
