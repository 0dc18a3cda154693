import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { build, type AstroIntegration } from 'astro';
import { classicScripts } from '../integrations/classic-scripts.ts';
import { fonts } from '../integrations/fonts.ts';
import { frameFonts } from '../integrations/frame-fonts.ts';
import { materialStyles } from '../integrations/material-styles.ts';
import { plainImports } from '../integrations/plain-imports.ts';
import { siteBase } from '../loaders/site-base.ts';

/** A small site that a command builds for itself. */
export interface PagesPlan {
  /** Its folder below the root, which holds its `content.config.ts`. */
  source: string;
  /** Where it is written. */
  outDir: string;
  /** The file below the root that answers at each address. */
  routes: Readonly<Record<string, string>>;
}

function routesOf(root: string, routes: PagesPlan['routes']): AstroIntegration {
  return {
    name: 'routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const [pattern, file] of Object.entries(routes)) injectRoute({ pattern, entrypoint: pathToFileURL(join(root, file)) });
      },
    },
  };
}

/** Builds some pages with the site's own styles and with fonts cut to them. Throws where a page shows a character that no font has. */
export async function buildPages(root: string, { source, outDir, routes }: PagesPlan): Promise<void> {
  await build({
    root,
    configFile: false,
    srcDir: source,
    outDir,
    cacheDir: join(outDir, '../cache'),
    base: siteBase(root, process.env),
    trailingSlash: 'always',
    logLevel: 'error',
    build: { inlineStylesheets: 'never', assets: 'assets' },
    devToolbar: { enabled: false },
    integrations: [routesOf(root, routes), fonts()],
    vite: {
      plugins: [tailwindcss(), frameFonts(), materialStyles(), classicScripts(), plainImports()],
      build: { assetsInlineLimit: 0, cssCodeSplit: false },
    },
  });
}
