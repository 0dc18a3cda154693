import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { classicScripts } from './src/integrations/classic-scripts.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { fonts } from './src/integrations/fonts.ts';
import { frameFonts } from './src/integrations/frame-fonts.ts';
import { hostHeaders } from './src/integrations/host-headers.ts';
import { materialStyles } from './src/integrations/material-styles.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteBase } from './src/loaders/site-base.ts';
import { remarkJoinHanLines } from './src/markdown/join-han-lines.ts';

export default defineConfig({
  base: siteBase(process.cwd(), process.env),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  integrations: [
    contentCheck(),
    mdx({
      processor: unified({ remarkPlugins: [remarkCjkFriendly, remarkJoinHanLines], smartypants: false, gfm: false }),
    }),
    searchIndex(),
    fonts(),
    hostHeaders(),
  ],
  vite: {
    plugins: [tailwindcss(), frameFonts(), materialStyles(), classicScripts(), plainImports()],
    // Small scripts must stay files: the content security policy allows no inline script.
    build: { assetsInlineLimit: 0, cssCodeSplit: false, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
