import { buildPages } from '../build-pages.ts';

const SOURCE = 'src/output/picture';

/**
 * Builds the pages that the pictures are photographed from, one for each story, into `outDir`. `ids` limits them to some
 * stories. Throws where a page shows a character that no font has.
 */
export async function buildSheets(root: string, outDir: string, ids: readonly string[]): Promise<void> {
  process.env['PICTURES'] = ids.join(',');
  await buildPages(root, { source: SOURCE, outDir, routes: { '/[id]': `${SOURCE}/PictureSheet.astro` } });
}
