import { join } from 'node:path';
import type { Plugin } from 'vite';
import { bundleScript } from './bundle-script.ts';

const PREFIX = 'virtual:classic-script/';

/**
 * Serves `virtual:classic-script/<name>`: the text of `src/browser/<name>.ts` as a classic script. A frame that is shut
 * off from its origin loads no module without leave of the host, but runs a classic script.
 */
export function classicScripts(): Plugin {
  let root = process.cwd();
  return {
    name: 'classic-scripts',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const file = join(root, 'src/browser', `${id.slice(PREFIX.length + 1)}.ts`);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(await bundleScript(file))}`;
    },
  };
}
