import { pinyin } from 'pinyin-pro';
import { toneless } from '../domain/name/toneless.ts';

/** The syllables of a single character, without tones; several where it has several readings. */
export function characterSounds(character: string): string[] {
  return [...new Set(pinyin(character, { type: 'array', multiple: true }).map(toneless))];
}
