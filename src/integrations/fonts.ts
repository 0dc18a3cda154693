import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fontCacheFolder } from '../loaders/font-package.ts';
import { FONT_TEXT } from '../text/font.ts';
import { buildFonts } from './font/build-fonts.ts';
import { FontStore } from './font/font-store.ts';

/** Gives every built page fonts of its own, cut to what it shows. It must stand after whatever else writes pages. */
export function fonts(): AstroIntegration {
  let base = '/';
  return {
    name: 'fonts',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const store = new FontStore(fontCacheFolder());
        const { pages, files, bytes, fresh } = await buildFonts(fileURLToPath(dir), base, store);
        logger.info(FONT_TEXT.done(pages, files, Math.round(bytes / 1024), fresh));
      },
    },
  };
}
