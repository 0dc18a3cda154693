/** The way to a value inside a record: `['excerpts', 2, 'stories']`. */
export type FieldPath = readonly (string | number)[];

export interface Selected<T = unknown> {
  path: FieldPath;
  value: T;
}

/** True for what has named fields or items at all. */
export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function children(value: unknown, step: string): Selected[] {
  if (!isRecord(value)) return [];
  if (step === '*') return Array.isArray(value) ? value.map((item, index) => ({ path: [index], value: item })) : [];
  return Object.hasOwn(value, step) ? [{ path: [step], value: (value as Record<string, unknown>)[step] }] : [];
}

/**
 * The values of a record under a pattern such as `honours.*.id`, where `*` stands for each item of a list.
 * Takes records of any shape, so that a rule still judges what is sound in a record that fails its schema.
 */
export function select(record: unknown, pattern: string): Selected[] {
  return pattern.split('.').reduce<Selected[]>(
    (found, step) =>
      found.flatMap(({ path, value }) =>
        children(value, step).map((child) => ({ path: [...path, ...child.path], value: child.value })),
      ),
    [{ path: [], value: record }],
  );
}

/** Values selected inside another one, with their path from the record. */
export function below<T>(parent: Selected, found: readonly Selected<T>[]): Selected<T>[] {
  return found.map(({ path, value }) => ({ path: [...parent.path, ...path], value }));
}

/** As `select`, of texts alone. */
export function selectText(record: unknown, pattern: string): Selected<string>[] {
  return select(record, pattern).filter((one): one is Selected<string> => typeof one.value === 'string');
}

/** As `select`, of numbers alone. */
export function selectNumbers(record: unknown, pattern: string): Selected<number>[] {
  return select(record, pattern).filter((one): one is Selected<number> => typeof one.value === 'number');
}

/** As `select`, of dates: YAML reads a bare year as a number. */
export function selectDates(record: unknown, pattern: string): Selected<string>[] {
  return select(record, pattern)
    .map(({ path, value }) => ({ path, value: String(value) }))
    .filter(({ value }) => /^\d{4}(-\d{2}){0,2}$/.test(value));
}

/** The one text under a path without `*`. */
export function textAt(record: unknown, path: string): string | undefined {
  return selectText(record, path)[0]?.value;
}
