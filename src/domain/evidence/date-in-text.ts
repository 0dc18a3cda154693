/** A date as it stands in a text. */
export interface DateInText {
  text: string;
  index: number;
  /** To the precision given: `1960`, `1960-04`, `1960-04-14`, or `1960s` for a decade. */
  date: string;
}

const DECADE = /(?:(\d{2})世纪(\d)0|(\d{3})0)年代/gu;
const YEARS = /(\d{4})年?[—～至到、和-](?=\d{4}年)/gu;
const YEAR = /(?<!\d)(\d{4})年(?!代)(?:(\d{1,2})月(?:(\d{1,2})日)?)?/gu;
/** The year at the head of a section: 1938｜玉门油矿. */
const HEADING = /^\d{4}(?=\s*[｜|])/gu;
const MONTH = /(?<!\d年|\d)(\d{1,2})月(?:(\d{1,2})日)?/gu;
const ISO = /(?<!\d)(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/gu;

function join(year: string, month?: string, day?: string): string {
  return [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0')).join('-');
}

function decadeOf([, century, decade, full]: RegExpMatchArray): string {
  return full === undefined ? `${Number(century) - 1}${decade}0s` : `${full}0s`;
}

function read(text: string, pattern: RegExp, date: (match: RegExpMatchArray) => string | undefined): DateInText[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const found = date(match);
    return found === undefined ? [] : [{ text: match[0], index: match.index, date: found }];
  });
}

/**
 * Every date and decade of a text, in order. A month without a year, as in 同年6月23日, belongs to the year last
 * named, or to `year` where none was named yet; with neither it is left out.
 */
export function readDates(text: string, year?: string): DateInText[] {
  const full = [
    ...read(text, HEADING, ([year]) => year),
    ...read(text, YEARS, ([, first]) => first),
    ...read(text, YEAR, ([, first, month, day]) => join(first!, month, day)),
    ...read(text, ISO, ([, first, month, day]) => join(first!, month, day)),
  ].sort((a, b) => a.index - b.index);
  const yearBefore = (index: number) => full.findLast((one) => one.index < index)?.date.slice(0, 4) ?? year;
  const months = read(text, MONTH, ({ index, 1: month, 2: day }) => {
    const known = yearBefore(index!);
    return known === undefined ? undefined : join(known, month, day);
  });
  return [...full, ...months, ...read(text, DECADE, decadeOf)].sort((a, b) => a.index - b.index);
}
