/** Province, county, birth date (GB/T 2260, GB 11643), serial number and check digit, which may be X. */
const EIGHTEEN = /(?<!\d)([1-8]\d{5})((?:19|20)\d{2})(\d{2})(\d{2})\d{3}[\dXx](?![\dXx])/g;
/** A mobile number, with the country's code and parted by blanks or hyphens or not. */
const ELEVEN = /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d([- ]?)\d{4}\1\d{4}(?!\d)/g;

function isDay(month: string, day: string): boolean {
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}

/**
 * The 18-digit identity numbers in a text. The check digit is not reckoned: a number with one digit
 * mistyped still gives its bearer away.
 */
export function findIdentityNumbers(text: string): RegExpExecArray[] {
  return [...text.matchAll(EIGHTEEN)].filter(([, , , month = '', day = '']) => isDay(month, day));
}

/** The 11-digit mobile numbers in a text. */
export function findMobileNumbers(text: string): RegExpExecArray[] {
  return [...text.matchAll(ELEVEN)];
}
