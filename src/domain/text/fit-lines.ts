import { balanceLines } from './clause.ts';
import { splitPhrases } from '../reading/phrase.ts';

const lengthOf = (text: string): number => [...text].length;

/** A number whose unit or noun is still to come: 140, 140多, 140多万, 数千. */
const OPEN_NUMBER = /(?:\d[多余几]?[十百千万亿]*|[数几][十百千万])[多余几]?$/u;

/** The phrases of a text, a number never parted from what it counts. */
export function countedPhrases(clause: string): string[] {
  const phrases: string[] = [];
  for (const phrase of splitPhrases(clause)) {
    const last = phrases.at(-1);
    if (last !== undefined && OPEN_NUMBER.test(last)) phrases[phrases.length - 1] = last + phrase;
    else phrases.push(phrase);
  }
  return phrases;
}

/** A clause without punctuation in as many lines as it needs, about equally long, parted between words. */
function partEvenly(clause: string, most: number): string[] {
  const count = Math.ceil(lengthOf(clause) / most);
  const target = lengthOf(clause) / count;
  const lines = [''];
  for (const phrase of countedPhrases(clause)) {
    const last = lines.at(-1)!;
    const full = lengthOf(last) + lengthOf(phrase) / 2 > target;
    if (full && last !== '' && lines.length < count) lines.push(phrase);
    else lines[lines.length - 1] = last + phrase;
  }
  return lines;
}

function breakLines(text: string, most: number): string[] {
  return balanceLines(text, most).flatMap((line) => (lengthOf(line) > most ? partEvenly(line, most) : [line]));
}

/** So few characters do not stand on a line of their own. */
const FEW = 3;

/**
 * A sentence in lines for large type: broken after punctuation, and where a clause is longer than `most`, between
 * words. A line may be longer than `most` where the last one would hold a word alone.
 */
export function fitLines(text: string, most: number): string[] {
  const lines = breakLines(text, most);
  const last = lines.at(-1)!;
  return lines.length > 1 && lengthOf(last) <= FEW ? [...lines.slice(0, -2), lines.at(-2)! + last] : lines;
}
