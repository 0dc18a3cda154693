import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the sample campaign is laid over the valid content, which has none. */
export const CAMPAIGN = 'campaigns/yangli-zhuanti.mdx';

/** A campaign of the people of the valid content. */
export const SAMPLE_CAMPAIGN = readFileSync(join(import.meta.dirname, '../fixtures', CAMPAIGN), 'utf8');
