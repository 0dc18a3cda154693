/** The middle value; of an even number of values the lower of the two in the middle. Throws for an empty list. */
export function median(values: number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
  if (middle === undefined) throw new Error('No values.');
  return middle;
}
