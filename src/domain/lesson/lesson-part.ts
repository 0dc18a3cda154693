/** The parts of a pack that have a page of their own below it. */
export const LESSON_PARTS = ['reading', 'sheet', 'answers', 'wall', 'print', 'slides'] as const;

export type LessonPart = (typeof LESSON_PARTS)[number];
