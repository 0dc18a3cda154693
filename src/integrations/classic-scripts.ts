import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

const PREFIX = 'virtual:classic-script/';

/** A script of `src/browser` with all that it imports, as one classic script. */
async function bundle(file: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: file, output: { format: 'iife' }, treeshake: { moduleSideEffects: 'no-external' } },
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code.trim();
}

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
      return `export default ${JSON.stringify(await bundle(file))}`;
    },
  };
}
