import { z } from 'astro/zod';

/** A text of at most so many characters, counted as a reader counts them. */
export const limitedText = (most: number) => z.string().min(1).refine((value) => [...value].length <= most, `最多 ${most} 字`);
