import { FILED_PARTS, type FiledPart } from '../../domain/lesson/lesson-file.ts';
import { buildPages } from '../build-pages.ts';

const SOURCE = 'src/output/lesson';
const PAGES = 'src/pages/lessons/[id]';

/** Where a part of a pack stands below the folder that is built. */
export const partPath = (id: string, part: FiledPart): string => `lessons/${id}/${part === 'plan' ? '' : `${part}/`}`;

/** Where the Word file of a part stands below the folder that is built. */
export const wordPath = (id: string, part: FiledPart): string => `lessons/${id}/${part}.docx`;

/** Where a pack tells what its files need besides its pages. */
export const packPath = (id: string): string => `lessons/${id}/pack.json`;

const pages = FILED_PARTS.map((part): [string, string] => [`/${partPath('[id]', part)}`, `${PAGES}/${part === 'plan' ? 'index' : part}.astro`]);

const ROUTES = {
  ...Object.fromEntries(pages),
  '/plates/[file].svg': 'src/pages/plates/[file].svg.ts',
  '/lessons/[id]/[part].docx': `${SOURCE}/word-route.ts`,
  [`/${packPath('[id]')}`]: `${SOURCE}/pack-route.ts`,
};

/** Builds the site's own pages of all packs with the plates they show and their Word files into `outDir`. */
export async function buildLessons(root: string, outDir: string): Promise<void> {
  process.env['LESSON_FILES'] = 'making';
  await buildPages(root, { source: SOURCE, outDir, routes: ROUTES });
}
