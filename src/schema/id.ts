import { z } from 'astro/zod';

/** An id is at once a file name, a part of an address and a key: ASCII, lower case, words joined by hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const idSchema = z.string().regex(ID_PATTERN, 'id 只用小写字母、数字和连字符，如 wang-jinxi');
