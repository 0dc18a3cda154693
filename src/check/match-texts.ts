import type { CheckedFile } from './collection.ts';
import type { Place } from './place.ts';
import type { FieldPath } from './select.ts';

export interface TextMatch {
  found: string;
  /** The whole text it stands in. */
  text: string;
  /** Where in `text` it begins. */
  index: number;
  path: FieldPath | undefined;
  inBody: boolean;
  place: Place;
  placeAt(index: number): Place;
}

function endsLike(path: FieldPath, pattern: string): boolean {
  const steps = pattern.split('.');
  const end = path.slice(-steps.length);
  const isLike = (step: string, index: number) => (step === '*' ? typeof end[index] === 'number' : step === end[index]);
  return end.length === steps.length && steps.every(isLike);
}

/**
 * Everything that matches in the texts of records and bodies, with its place.
 * Fields whose path ends like one of `except`, such as `sources.*.title`, are left out.
 */
export function matchTexts(files: readonly CheckedFile[], pattern: RegExp, except: readonly string[]): TextMatch[] {
  return files.flatMap(({ texts }) =>
    texts
      .filter(({ path }) => !path || !except.some((one) => endsLike(path, one)))
      .flatMap(({ text, path, placeAt }) =>
        [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
          found,
          text,
          index,
          path,
          inBody: path === undefined,
          place: placeAt(index),
          placeAt,
        })),
      ),
  );
}
