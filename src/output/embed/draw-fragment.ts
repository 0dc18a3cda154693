import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { ExcerptEmbedView, StoryEmbedView } from '../../data/embed.ts';
import type { StoryCard } from '../../data/card.ts';
import { FRAGMENT_COLOURS as colours } from '../../domain/embed/fragment-tone.ts';
import { EMBED_TEXT as text } from '../../text/embed.ts';
import { qrSvg } from '../qr/qr-svg.ts';

const FONT = "'Noto Serif SC','Source Han Serif SC','Songti SC',SimSun,serif";
/** What the rules of a host page may have said of any element, unsaid. */
const BASE =
  'box-sizing:border-box;float:none;width:auto;margin:0;padding:0;border:0;background:none;color:inherit;font-family:inherit;text-align:left;text-indent:0;letter-spacing:normal;';
const QR_WIDTH = 96;

const paragraph = (style: string, words: string) => h('p', { style: `${BASE}${style}` }, words);

/** A card that needs neither frame nor script nor stylesheet: what host pages say of elements is said anew in each. */
function drawCard(parts: ReturnType<typeof h>[], address: string): string {
  const link = h('a', { href: address, target: '_blank', rel: 'noopener', style: `${BASE}font-size:12px;line-height:1.5;text-decoration:underline;word-break:break-all` }, address);
  const foot = h('div', { style: `${BASE}margin-top:14px;padding-top:12px;border-top:1px solid ${colours.ink};overflow:hidden` }, [
    h('div', { style: `${BASE}float:left;width:${QR_WIDTH}px;margin-right:12px` }, [h('span', 'QR')]),
    paragraph('font-size:14px;line-height:1.6;font-weight:bold', text.fragment.scan),
    h('p', { style: `${BASE}font-size:12px;line-height:1.5` }, [link]),
  ]);
  const style = `${BASE}width:100%;max-width:360px;padding:16px;border:1px solid ${colours.ink};background:${colours.paper};color:${colours.ink};font-family:${FONT}`;
  const qr = qrSvg(address, { label: text.fragment.scan, width: QR_WIDTH, dark: '#000000' }).replace('<svg ', `<svg style="${BASE}display:block;width:${QR_WIDTH}px" `);
  return toHtml(h('section', { style }, [...parts, foot])).replace('<span>QR</span>', qr);
}

function drawPerson({ name, line, industry, years }: StoryCard): ReturnType<typeof h>[] {
  return [
    paragraph('font-size:14px;line-height:1.6', [industry.name, years].filter(Boolean).join('　')),
    paragraph('font-size:40px;line-height:1.3;font-weight:bold', name),
    paragraph('font-size:16px;line-height:1.6', line),
  ];
}

/** The static card of a story, which leads to its full public address. */
export function storyFragment({ card, honours }: StoryEmbedView, address: string): string {
  const conferred = honours.map(({ year, title }) => paragraph('font-size:14px;line-height:1.7', [year, title].filter(Boolean).join('　')));
  return drawCard([...drawPerson(card), ...conferred], address);
}

/** The static card of an excerpt and of who did what it says. */
export function excerptFragment({ excerpt, first }: ExcerptEmbedView, address: string): string {
  const corrections = excerpt.corrections.map(({ from, to }) => paragraph('font-size:13px;line-height:1.6', text.corrected(from, to)));
  const words = [
    paragraph(`font-size:28px;line-height:1.2;font-weight:bold;color:${colours.accent}`, text.saying),
    paragraph('font-size:19px;line-height:1.6;font-weight:bold', excerpt.text),
    paragraph('font-size:13px;line-height:1.6', text.spoken(excerpt.speech.title)),
    ...corrections,
    paragraph('margin-top:12px;font-size:28px;line-height:1.2;font-weight:bold', text.doing),
  ];
  return drawCard([...words, ...drawPerson(first)], address);
}
