import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { materialStyles } from './src/integrations/material-styles.ts';
import { readSite } from './src/loaders/read-vocabulary.ts';
import { remarkJoinHanLines } from './src/markdown/join-han-lines.ts';

const site = readSite(process.cwd());

export default defineConfig({
  ...(site.url && { site: site.url }),
  base: process.env.SITE_BASE ?? '/',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  integrations: [
    mdx({
      processor: unified({ remarkPlugins: [remarkCjkFriendly, remarkJoinHanLines], smartypants: false, gfm: false }),
    }),
  ],
  vite: {
    plugins: [tailwindcss(), materialStyles()],
    // Small scripts must stay files: the content security policy allows no inline script.
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
