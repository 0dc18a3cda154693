import { pinyin } from 'pinyin-pro';

/**
 * The syllable that pinyin-pro gives each code point of a text, in its sentence; what is not Han stands for itself.
 * 一 and 不 keep their tone (GB/T 16159—2012, 6.5.2).
 */
export function proposeReadings(text: string): string[] {
  return pinyin(text, { type: 'array', toneSandhi: false, nonZh: 'spaced' });
}
