import { VALUE_TEXT } from '../text/check.ts';

const LONGEST = 60;

/** A received value as an author recognises it. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return VALUE_TEXT.empty;
  if (Array.isArray(value)) return VALUE_TEXT.aList(value.length);
  if (typeof value === 'object') return VALUE_TEXT.aRecord;
  const characters = [...String(value)];
  const shown = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join('');
  return VALUE_TEXT.quoted(shown);
}
