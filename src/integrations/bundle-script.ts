import { build, type Rolldown } from 'vite';

/** A script with all that it imports, as the text of one classic script. Takes the path of its file. */
export async function bundleScript(file: string): Promise<string> {
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
