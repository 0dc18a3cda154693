import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Path of a file of an installed package. Looked for from the project and from this module: the content may stand apart
 * from the packages, and this module is bundled when pages are built. Throws where the package is not installed.
 */
export function resolvePackageFile(specifier: string): string {
  return require.resolve(specifier, { paths: [process.cwd(), import.meta.dirname] });
}
