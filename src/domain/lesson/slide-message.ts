/** What the windows of one deck say to each other: one asks where the other stands, the other tells its slide. */
export type SlideMessage = { laomo: 'which-slide' } | { laomo: 'slide'; number: number };

function fieldsOf(data: unknown): Partial<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? data : {};
}

/** The number of the slide that a message tells; undefined for anything else. */
export function readSlideNumber(data: unknown): number | undefined {
  const { laomo, number } = fieldsOf(data);
  return laomo === 'slide' && Number.isInteger(number) ? (number as number) : undefined;
}

/** True for the question where the other window stands. */
export function asksForSlide(data: unknown): boolean {
  return fieldsOf(data)['laomo'] === 'which-slide';
}
