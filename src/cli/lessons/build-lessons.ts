import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { build, type AstroIntegration } from 'astro';
import { FILED_PARTS, type FiledPart } from '../../domain/lesson/lesson-file.ts';
import { classicScripts } from '../../integrations/classic-scripts.ts';
import { fonts } from '../../integrations/fonts.ts';
import { frameFonts } from '../../integrations/frame-fonts.ts';
import { materialStyles } from '../../integrations/material-styles.ts';
import { plainImports } from '../../integrations/plain-imports.ts';
import { siteBase } from '../../loaders/site-base.ts';

const SOURCE = 'src/output/lesson';
const PAGES = 'src/pages/lessons/[id]';
const PACK = 'pack.json';

/** Where a part of a pack stands below the folder that is built. */
export const partPath = (id: string, part: FiledPart): string => `lessons/${id}/${part === 'plan' ? '' : `${part}/`}`;

/** Where the Word file of a part stands below the folder that is built. */
export const wordPath = (id: string, part: FiledPart): string => `lessons/${id}/${part}.docx`;

/** Where a pack tells what its files need besides its pages. */
export const packPath = (id: string): string => `lessons/${id}/${PACK}`;

/** The site's own pages of each pack with the plates they show, and what its files need besides. */
function lessonRoutes(root: string): AstroIntegration {
  const entry = (path: string) => pathToFileURL(join(root, path));
  return {
    name: 'lesson-files',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const part of FILED_PARTS) injectRoute({ pattern: `/${partPath('[id]', part)}`, entrypoint: entry(`${PAGES}/${part === 'plan' ? 'index' : part}.astro`) });
        injectRoute({ pattern: '/plates/[file].svg', entrypoint: entry('src/pages/plates/[file].svg.ts') });
        injectRoute({ pattern: '/lessons/[id]/[part].docx', entrypoint: entry(`${SOURCE}/word-route.ts`) });
        injectRoute({ pattern: `/${packPath('[id]')}`, entrypoint: entry(`${SOURCE}/pack-route.ts`) });
      },
    },
  };
}

/** Builds the pages of all packs as the site does, with their Word files beside them, into `outDir`. */
export async function buildLessons(root: string, outDir: string): Promise<void> {
  process.env['LESSON_FILES'] = 'making';
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
    integrations: [lessonRoutes(root), fonts()],
    vite: {
      plugins: [tailwindcss(), frameFonts(), materialStyles(), classicScripts(), plainImports()],
      build: { assetsInlineLimit: 0, cssCodeSplit: false },
    },
  });
}
