/** What the filter of the lesson packs says. */
export const LESSON_FILTER = {
  found: (count: number) => `${count}课`,
  none: '没有这样的课。放宽一项再看。',
} as const;
