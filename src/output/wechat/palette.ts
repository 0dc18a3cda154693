import type { WechatTheme } from '../../domain/wechat/wechat-theme.ts';

/** The colours of a theme. Every value is a full six-digit colour: no variable survives in a 公众号. */
export interface Palette {
  /** The head: its ground, what is written on it, and the ticks of honours. */
  head: string;
  headInk: string;
  headMark: string;
  /** Years and labels on the page. */
  accent: string;
  /** The block of a quotation. */
  block: string;
  blockInk: string;
}

const LIME = '#efebe2';
const GRAPHITE = '#22252a';
const OXIDE = '#9a2c1c';
/** Oxide light enough to be read on graphite. */
const PALE_OXIDE = '#e9a48f';

/** What is the same in all themes: words on the white page, and hairlines. */
export const INK = { text: GRAPHITE, soft: '#54565a', hair: '#cfc9bc' } as const;

export const PALETTES: Readonly<Record<WechatTheme, Palette>> = {
  limestone: { head: LIME, headInk: GRAPHITE, headMark: OXIDE, accent: OXIDE, block: OXIDE, blockInk: LIME },
  graphite: { head: GRAPHITE, headInk: LIME, headMark: PALE_OXIDE, accent: GRAPHITE, block: GRAPHITE, blockInk: LIME },
  oxide: { head: OXIDE, headInk: LIME, headMark: LIME, accent: OXIDE, block: LIME, blockInk: GRAPHITE },
};
