import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { build, type AstroIntegration } from 'astro';
import { frameFonts } from '../../integrations/frame-fonts.ts';
import { fonts } from '../../integrations/fonts.ts';
import { materialStyles } from '../../integrations/material-styles.ts';
import { siteBase } from '../../loaders/site-base.ts';

const SOURCE = 'src/output/picture';

/** The one route: a sheet for each story. */
function sheetRoute(root: string): AstroIntegration {
  return {
    name: 'picture-sheets',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => injectRoute({ pattern: '/[id]', entrypoint: pathToFileURL(join(root, SOURCE, 'PictureSheet.astro')) }),
    },
  };
}

/**
 * Builds the pages that the pictures are photographed from, with the site's own styles and with fonts cut to them, into
 * `outDir`. `ids` limits them to some stories. Throws where a page shows a character that no font has.
 */
export async function buildSheets(root: string, outDir: string, ids: readonly string[]): Promise<void> {
  process.env['PICTURES'] = ids.join(',');
  await build({
    root,
    configFile: false,
    srcDir: SOURCE,
    outDir,
    cacheDir: join(outDir, '../cache'),
    base: siteBase(root, process.env),
    trailingSlash: 'always',
    logLevel: 'error',
    build: { inlineStylesheets: 'never', assets: 'assets' },
    devToolbar: { enabled: false },
    integrations: [sheetRoute(root), fonts()],
    vite: {
      plugins: [tailwindcss(), frameFonts(), materialStyles()],
      build: { cssCodeSplit: false },
    },
  });
}
