import { readHanNumber } from '../text/han-number.ts';

/** A number with what it counts, as it stands in a text. */
export interface CountedNumber {
  text: string;
  index: number;
  amount: number;
  /** What it counts, e.g. 公里, or the first character of it. */
  unit: string;
  /** Two numbers of the same key say the same: 5门 and 五门, 11万余公里 and 11万多公里. */
  key: string;
}

const AMOUNT = String.raw`(?:\d[\d,]*(?:\.\d+)?|[零〇一二两三四五六七八九十百千]+)`;
const SCALED = String.raw`(${AMOUNT})([万亿]?)([多余几]?)([万亿]?)`;
const LONG_UNITS = '个?小时|个人|分钟|公里|千米|毫米|厘米|毫升|公斤|个月|周年|世纪';
const NUMBER = new RegExp(String.raw`(?<!第)(?:${SCALED}[至到—～-])?${SCALED}(${LONG_UNITS}|\p{Script=Han}|%)`, 'gu');

/** Characters are words more often than figures; with these units they count or measure. A lone 一 does neither. */
const COUNTED_IN_HAN = /^[名户人次件台座届项门块本]$/u;
const MEASURED_IN_HAN = /^(?:[年岁天吨米里斤亩元倍]|个月|小时|分钟|公里)$/u;
const SCALES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

function readAmount(digits: string, ...scales: readonly string[]): number | undefined {
  const plain = /^\d/.test(digits) ? Number(digits.replaceAll(',', '')) : readHanNumber(digits);
  return plain && scales.reduce((amount, scale) => amount * (SCALES[scale] ?? 1), plain);
}

function readScaled(text: string, index: number, groups: readonly (string | undefined)[], unit: string): CountedNumber[] {
  const [digits, scale = '', more = '', after = ''] = groups;
  if (digits === undefined) return [];
  const amount = readAmount(digits, scale, after);
  const key = `${amount ?? digits}${more && '多'}${unit}`;
  return [{ text, index, amount: amount ?? NaN, unit, key }];
}

/** Every number of a text with its unit; a range such as 3至5分钟 gives both its ends. */
export function readNumbers(text: string): CountedNumber[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const unit = match.at(-1)!.replace(/^个(?=小时|人)/, '');
    const ends = [match.slice(1, 5), match.slice(5, 9)];
    return ends.flatMap((groups) => readScaled(match[0], match.index, groups, unit));
  });
}

/**
 * True for a number that states something: in digits, or in characters with a unit that is counted. A count of up to
 * four things, as in 两项, states nothing of its own: the things stand beside it and the reader counts them.
 */
export function statesNumber({ text, unit, amount }: CountedNumber): boolean {
  if (/\d/.test(text)) return true;
  return (COUNTED_IN_HAN.test(unit) && !(amount < 5)) || (MEASURED_IN_HAN.test(unit) && !(amount < 2));
}
