import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/**
 * Leaves `import()` as the browser has it. Vite would load a stylesheet and further modules beforehand by code of its
 * own; the site has one stylesheet, and that code outweighs all that a page runs before a reader does anything.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
