/** What the quiz of a lesson says when an answer is chosen. */
export const LESSON_QUIZ = {
  right: '对。',
  wrong: '不对，再想想。',
  score: (right: number, all: number) => `${all}题，现在选对${right}题。`,
} as const;
