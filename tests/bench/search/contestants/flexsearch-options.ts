import { Charset } from 'flexsearch';

/** The encoder that FlexSearch's documentation names for Chinese; the rest as it comes. */
export const FLEXSEARCH_OPTIONS = { encoder: Charset.CJK };
