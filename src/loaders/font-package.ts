import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { resolvePackageFile } from './resolve-package-file.ts';

const TEXT_FACE = '@fontsource/noto-serif-sc';
const DIGIT_FACE = '@fontsource/barlow-condensed';
const LENDER_FACE = '@fontsource/lxgw-wenkai';

/**
 * The packages the site's fonts come from: the text face, the digits face and the face of texts for children, which
 * lends what the first lacks.
 */
export const FONT_PACKAGES = { text: TEXT_FACE, digit: DIGIT_FACE, lender: LENDER_FACE } as const;
export type FontPackage = (typeof FONT_PACKAGES)[keyof typeof FONT_PACKAGES];

/** Folder of an installed font package. Throws where it is not installed. */
export function fontFolder(name: FontPackage): string {
  return dirname(resolvePackageFile(`${name}/package.json`));
}

/** A text file of a font package: its licence, or a list. */
export function readFontText(name: FontPackage, file: string): string {
  return readFileSync(join(fontFolder(name), file), 'utf8');
}

/** A WOFF file of a font package, as packed. */
export function readWoff(name: FontPackage, file: string): Buffer {
  return readFileSync(join(fontFolder(name), 'files', `${file}.woff`));
}

/** What a change of the fonts themselves changes: names and versions of the packages. */
export function fontVersions(): string {
  return Object.values(FONT_PACKAGES)
    .map((name) => `${name}@${(JSON.parse(readFontText(name, 'package.json')) as { version: string }).version}`)
    .join(' ');
}

/** `node_modules/.cache` of the folder in which the fonts are installed: copies of the project share it. */
export function fontCacheFolder(): string {
  return join(fontFolder(TEXT_FACE), '../../.cache/fonts');
}
