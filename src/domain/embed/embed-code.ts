import { embedPath, toneQuery, type EmbedKind, type Tone } from './embed.ts';

/** A card to be placed on another site. */
export interface EmbedTarget {
  kind: EmbedKind;
  /** Empty where there is one card of the kind alone. */
  id: string;
  /** What it shows, in words: the frame's title for those who cannot see it. */
  title: string;
  /** Address inside the site of the page that it leads to. */
  page: string;
}

/** How a card is placed. */
export interface EmbedChoice {
  /** The site's public address, with a slash at its end. */
  site: string;
  tone: Tone;
  width: number;
  height: number;
}

/** Scripts and new windows, which are then free of the frame's limits; neither storage nor the host page. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const address = (site: string, path: string): string => site.replace(/\/$/, '') + path;

/** The address of a card. */
export function embedAddress({ kind, id }: EmbedTarget, { site, tone }: Pick<EmbedChoice, 'site' | 'tone'>): string {
  return address(site, embedPath(kind, id)) + toneQuery(tone);
}

/** The address of the script that gives frames the height of their cards. */
export function scriptAddress(site: string): string {
  return address(site, '/embed/embed.js');
}

/** A frame of fixed height: no script on the host page. */
export function frameCode(target: EmbedTarget, choice: EmbedChoice): string {
  const { width, height } = choice;
  return (
    `<iframe src="${escape(embedAddress(target, choice))}" title="${escape(target.title)}" width="${width}" height="${height}" ` +
    `frameborder="0" loading="lazy" sandbox="${SANDBOX}" style="border:0;width:100%;max-width:${width}px"></iframe>`
  );
}

/** The script of a host page; once is enough, twice does no harm. */
export function scriptCode(site: string): string {
  return `<script src="${escape(scriptAddress(site))}" async></script>`;
}

/** An element that draws the card where scripts run, and is a plain link where they do not. */
export function elementCode(target: EmbedTarget, { site, tone, width }: EmbedChoice): string {
  const kind = target.kind === 'stories' ? '' : ` kind="${target.kind}"`;
  const id = target.id === '' ? '' : ` id="${escape(target.id)}"`;
  const ground = tone === 'light' ? '' : ` tone="${tone}"`;
  return `<laomo-story${kind}${id}${ground} width="${width}"><a href="${escape(address(site, target.page))}">${escape(target.title)}</a></laomo-story>`;
}
