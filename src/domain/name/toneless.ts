const DIAERESIS = /u\u0308/g;
const MARKS = /\p{M}/gu;

/** Pinyin as it is typed: lower case, without tones, ü as v: Lǚ becomes lv. */
export function toneless(pinyin: string): string {
  return pinyin.toLowerCase().normalize('NFD').replace(DIAERESIS, 'v').replace(MARKS, '');
}
