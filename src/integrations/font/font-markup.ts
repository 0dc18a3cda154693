import { readFileSync } from 'node:fs';
import { FRAME_CHARACTERS } from '../../domain/font.ts';
import { sha256 } from '../../domain/sha256.ts';
import { faceRule } from './face-rule.ts';
import type { PageFace } from './plan-page.ts';
import { unicodeRanges } from './unicode-range.ts';

const PAINT_FIRST = readFileSync(new URL('../../browser/paint-first.js', import.meta.url), 'utf8');

/** A face of a page and the address of its file. */
export interface LinkedFace extends PageFace {
  url: string;
}

/** What a page's head needs for its fonts. */
export interface FontMarkup {
  html: string;
  /** Hashes of its inline blocks, for the page's policy. */
  styleHash: string;
  scriptHash: string;
}

function faceRules(faces: readonly LinkedFace[]): string {
  const groups = Map.groupBy(faces, ({ family, cut }) => `${family} ${cut.weight}`);
  return [...groups.values()]
    .flatMap((group) => {
      const claimed = group.map(({ claims }) => claims);
      const frame = [...FRAME_CHARACTERS].filter((character) => !claimed.some((claims) => claims.includes(character)));
      const ranges = unicodeRanges([...claimed, frame.join('')]);
      return group.map(({ family, cut, url }, index) => faceRule({ family, weight: cut.weight, url, range: ranges[index]! }));
    })
    .join('');
}

/** The elements of a page's head that name its fonts and load them when the text has been painted. */
export function fontMarkup(faces: readonly LinkedFace[]): FontMarkup {
  const rules = faceRules(faces);
  return {
    html: `<style>${rules}</style><script>${PAINT_FIRST}</script>`,
    styleHash: sha256(rules),
    scriptHash: sha256(PAINT_FIRST),
  };
}
