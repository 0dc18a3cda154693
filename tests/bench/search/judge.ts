import type { TimedAnswer } from './ask-all.ts';
import type { NameQuery } from './name-queries.ts';
import type { RunQuery } from './run-queries.ts';

const TOP = 10;

/** An answer by the addresses of the records found. */
export interface Found extends Pick<TimedAnswer, 'plain' | 'time' | 'again'> {
  urls: string[];
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function precision(urls: string[], { right }: RunQuery): number {
  const top = urls.slice(0, TOP);
  return top.length === 0 ? 0 : top.filter((url) => right.has(url)).length / top.length;
}

/** How well runs were found: the share of what holds them that was listed at all, and the share of the first ten that hold them. */
export function judgeRuns(queries: readonly RunQuery[], found: readonly Found[]) {
  const recall = queries.map(({ right }, at) => found[at]!.urls.filter((url) => right.has(url)).length / right.size);
  return {
    recall: mean(recall),
    /** Of what is listed without a notice that it is something else. */
    precision: mean(queries.map((query, at) => precision(found[at]!.urls.slice(0, found[at]!.plain), query))),
    /** Of all that is listed. */
    precisionOfAll: mean(queries.map((query, at) => precision(found[at]!.urls, query))),
  };
}

/** What was listed for words that stand nowhere: how many of them had any result, with and without a notice. */
export function judgeAbsent(found: readonly Found[]) {
  return { plain: found.filter(({ plain }) => plain > 0).length, any: found.filter(({ urls }) => urls.length > 0).length, most: Math.max(...found.map(({ urls }) => urls.length)) };
}

/** The share of questions for a person whose story stood first, and the questions where it did not. */
export function judgeNames(queries: readonly NameQuery[], found: readonly Found[], toUrl: (id: string) => string) {
  const missed = queries.filter(({ right }, at) => ![...right].some((id) => toUrl(id) === found[at]!.urls[0]));
  return { first: 1 - missed.length / queries.length, missed: missed.map(({ typed }) => typed) };
}

/** The value below which the given share of values lies. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1]!;
}
