const DIGITS = '零一二三四五六七八九';
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * The value of a number below ten thousand in Chinese characters; a lone 十 counts one ten.
 * Undefined for what is no plain number, such as 十四五.
 */
export function readHanNumber(text: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  for (const character of text.replaceAll('两', '二').replaceAll('〇', '零')) {
    const power = POWERS[character];
    const value = DIGITS.indexOf(character);
    if (power === undefined && (value < 0 || (digit ?? 0) > 0)) return undefined;
    total += power === undefined ? 0 : (digit ?? 1) * power;
    digit = power === undefined ? value : undefined;
  }
  return total + (digit ?? 0);
}
