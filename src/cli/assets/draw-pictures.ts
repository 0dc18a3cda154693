import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { PICTURE_KINDS } from '../../domain/picture.ts';
import { sha256 } from '../../domain/sha256.ts';
import { fontVersions } from '../../loaders/font-package.ts';
import { readPictureList, type PictureList } from '../../loaders/picture-store.ts';
import { PICTURE_TEXT } from '../../text/picture.ts';
import { encodePicture, ENCODING } from './encode-picture.ts';
import { photograph } from './photograph.ts';
import { storePictures } from './store-pictures.ts';

const TEXT = PICTURE_TEXT.command;
const FONT_RULES = /<style>@font-face[^]*?<\/style>/u;
const FACTS = /<meta name="picture-facts" content="([^"]*)"/u;

/**
 * What a story's pictures are drawn from, as a hash: its page, the styles (their file is named by content), the fonts,
 * and how it is encoded. How the fonts were cut does not matter, for that depends on what else is drawn.
 */
function keyOf(html: string): string {
  return sha256(JSON.stringify([html.replace(FONT_RULES, ''), fontVersions(), ENCODING, PICTURE_KINDS]));
}

/** What a run needs to draw: the browser and the built sheets. */
export interface Studio {
  root: string;
  browser: Browser;
  /** Folder and address of the sheets. */
  sheets: string;
  url: string;
}

/**
 * Draws the pictures of one story, unless its sheet is the one they were drawn from. Answers with the new list, or with
 * undefined where nothing had to be drawn. Throws, in Chinese, where a picture cannot be drawn as it should.
 */
export async function drawPictures({ root, browser, sheets, url }: Studio, id: string): Promise<PictureList | undefined> {
  const html = readFileSync(join(sheets, id, 'index.html'), 'utf8');
  const key = keyOf(html);
  if (readPictureList(root, id)?.key === key) return undefined;
  const photographs = await photograph(browser, `${url}${id}/`);
  if ('fault' in photographs) throw new Error(photographs.fault === 'fonts' ? TEXT.noGlyph(id, photographs.where) : TEXT.wrongSize(id, photographs.where));
  const files = new Map<string, Buffer>();
  const list: PictureList = { key, facts: FACTS.exec(html)![1]!, pictures: [] };
  for (const { kind, png, width, height } of photographs) {
    const encoded = await encodePicture(png);
    if (!encoded) throw new Error(TEXT.tooHeavy(id, kind.id));
    const file = `${kind.id}.png`;
    files.set(file, encoded);
    list.pictures.push({ kind: kind.id, file, width, height, bytes: encoded.length });
  }
  list.pictures.sort((a, b) => orderOf(a.kind) - orderOf(b.kind));
  await storePictures(root, id, list, files);
  return list;
}

const orderOf = (kind: string): number => PICTURE_KINDS.findIndex(({ id }) => id === kind);
