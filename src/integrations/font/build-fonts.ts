import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nameCharacter } from '../../domain/font.ts';
import { withBase } from '../../domain/link.ts';
import { FONT_PACKAGES, readFontText } from '../../loaders/font-package.ts';
import { isInKai, sourceOf } from '../../loaders/font-source.ts';
import { FONT_TEXT } from '../../text/font.ts';
import { readBuiltPages, type BuiltPage } from './built-pages.ts';
import { fontMarkup } from './font-markup.ts';
import { keyOf, type FontStore } from './font-store.ts';
import { forEachAtOnce } from './for-each-at-once.ts';
import { insertMarkup } from './insert-markup.ts';
import type { PageText } from './page-text.ts';
import { planPage, type PageFace } from './plan-page.ts';
import { planSite, type FontCut } from './plan-site.ts';

/** What a build did for its fonts. */
export interface FontSummary {
  pages: number;
  files: number;
  bytes: number;
  /** Files that the cache did not have. */
  fresh: number;
}

const FOLDER = 'fonts';
const AT_ONCE = 8;

/** Above so many files a build packs them faster and 5 % larger. */
const MANY_FILES = 1500;

interface PlannedPage {
  file: string;
  faces: PageFace[];
}

function missingOf({ text, kai }: PageText): string[] {
  const song = [...text[400], ...text[900]].filter((character) => !sourceOf(character));
  return [...new Set([...song, ...[...kai].filter((character) => !isInKai(character))])];
}

/** Throws where a page shows a character that no font has; names every such page and character. */
function refuseMissing(pages: readonly BuiltPage[]): void {
  const problems = pages.flatMap(({ file, text }) => {
    const missing = missingOf(text);
    return missing.length === 0 ? [] : [FONT_TEXT.missingOn(file, missing.map(nameCharacter).join('、'))];
  });
  if (problems.length > 0) throw new Error(FONT_TEXT.missing(problems.join('\n')));
}

function planPages(pages: readonly BuiltPage[]): PlannedPage[] {
  const site = planSite(pages.map(({ text }) => text), sourceOf);
  return pages.map(({ file, text }) => ({ file, faces: planPage(text, site, sourceOf) }));
}

/** Writes the file of every cut, once; answers with their names by the key of the cut. */
async function writeFonts(folder: string, cuts: ReadonlyMap<string, FontCut>, store: FontStore) {
  const quality = cuts.size > MANY_FILES ? 5 : 10;
  const names = new Map<string, string>();
  let [bytes, fresh] = [0, 0];
  await forEachAtOnce(cuts, AT_ONCE, async ([key, cut]) => {
    const font = await store.make(cut, quality);
    await writeFile(join(folder, font.name), font.bytes);
    names.set(key, font.name);
    bytes += font.bytes.length;
    fresh += Number(font.fresh);
  });
  return { names, bytes, fresh };
}

function writeLicences(folder: string): Promise<void> {
  const licences = Object.values(FONT_PACKAGES).map((name) => `${name}\n\n${readFontText(name, 'LICENSE').trim()}\n`);
  return writeFile(join(folder, 'OFL.txt'), licences.join(`\n${'='.repeat(80)}\n\n`));
}

/**
 * Cuts the fonts of a built site to what its pages show, writes them below `dist/fonts` with their licences, and names
 * them in every page. Throws where a page shows a character that no font has.
 */
export async function buildFonts(dist: string, base: string, store: FontStore): Promise<FontSummary> {
  const pages = await readBuiltPages(dist);
  refuseMissing(pages);
  const planned = planPages(pages);
  const cuts = new Map(planned.flatMap(({ faces }) => faces.map(({ cut }) => [keyOf(cut), cut] as const)));
  const folder = join(dist, FOLDER);
  await mkdir(folder, { recursive: true });
  const { names, bytes, fresh } = await writeFonts(folder, cuts, store);
  await forEachAtOnce(planned, AT_ONCE, async ({ file, faces }) => {
    const linked = faces.map((face) => ({ ...face, url: withBase(base, `/${FOLDER}/${names.get(keyOf(face.cut))!}`) }));
    const path = join(dist, file);
    await writeFile(path, insertMarkup(await readFile(path, 'utf8'), fontMarkup(linked)));
  });
  await writeLicences(folder);
  return { pages: pages.length, files: cuts.size, bytes, fresh };
}
