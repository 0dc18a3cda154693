import type { Plugin } from 'vite';
import { DIGIT_CHARACTERS, FONT_WEIGHTS, FRAME_CHARACTERS, type FontWeight } from '../domain/font.ts';
import { FONT_PACKAGES } from '../loaders/font-package.ts';
import { DIGIT_SOURCE, readFont, WHOLE, type FontSource } from '../loaders/font-source.ts';
import { encodeWoff2 } from './font/encode-woff2.ts';
import { faceRule } from './font/face-rule.ts';
import { Subsetter } from './font/subsetter.ts';
import { exactRange } from './font/unicode-range.ts';

const ID = 'virtual:frame-fonts.css';
/** The digits face alone, as the text of a rule: for pages that have a stylesheet of their own. */
const DIGIT_ID = 'virtual:digit-face';
const QUALITY = 11;

async function dataUrl(source: FontSource, weight: FontWeight, characters: string): Promise<string> {
  const font = await encodeWoff2(new Subsetter(readFont(source, weight)).cut(characters), QUALITY);
  return `data:font/woff2;base64,${Buffer.from(font).toString('base64')}`;
}

async function songRule(weight: FontWeight): Promise<string> {
  const url = await dataUrl(WHOLE, weight, FRAME_CHARACTERS);
  return faceRule({ family: 'Song', weight, url, range: exactRange(FRAME_CHARACTERS) });
}

/** The digits face has one weight, which stands for all: no browser shall embolden it. */
async function digitRule(): Promise<string> {
  const url = await dataUrl(DIGIT_SOURCE, 400, DIGIT_CHARACTERS);
  return faceRule({ family: 'Din', weight: '1 1000', url, range: exactRange(DIGIT_CHARACTERS) });
}

async function frameRules(): Promise<string> {
  return (await Promise.all([...FONT_WEIGHTS.map(songRule), digitRule()])).join('');
}

/** Nothing is cut while the site is being written: all characters come from the slices of the package. */
const WHOLE_FACE = FONT_WEIGHTS.map((weight) => `@import '${FONT_PACKAGES.text}/${weight}.css';`).join('');

/**
 * Serves a stylesheet that holds the digits face and the frame of the text face, so that they are there at the first
 * paint and no line moves when the Chinese characters come.
 */
export function frameFonts(): Plugin {
  let before = '';
  return {
    name: 'frame-fonts',
    configResolved({ command }) {
      before = command === 'serve' ? WHOLE_FACE : '';
    },
    resolveId: (id) => (id === ID || id === DIGIT_ID ? `\0${id}` : undefined),
    load: async (id) => {
      if (id === `\0${DIGIT_ID}`) return `export default ${JSON.stringify(await digitRule())}`;
      return id === `\0${ID}` ? before + (await frameRules()) : undefined;
    },
  };
}
