import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { contentCheck } from './src/integrations/content-check.ts';
import { fonts } from './src/integrations/fonts.ts';
import { frameFonts } from './src/integrations/frame-fonts.ts';
import { materialStyles } from './src/integrations/material-styles.ts';
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
  ],
  vite: {
    plugins: [tailwindcss(), frameFonts(), materialStyles()],
    // Small scripts must stay files: the content security policy allows no inline script.
    build: { assetsInlineLimit: 0, cssCodeSplit: false, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
