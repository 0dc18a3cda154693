import type { Tone } from './embed.ts';

/** What a static card is painted with. */
export interface FragmentColours {
  paper: string;
  ink: string;
  accent: string;
}

/** The colours in which static cards are written; other tones are put in their place. */
export const FRAGMENT_COLOURS: FragmentColours = { paper: '#efebe2', ink: '#22252a', accent: '#9a2c1c' };

const TONED: Partial<Record<Tone, FragmentColours>> = {
  dark: { paper: '#1d2024', ink: '#e8e3d8', accent: '#dc6a50' },
  oxide: { paper: '#9a2c1c', ink: '#efebe2', accent: '#efebe2' },
};

/** A static card in another tone; a card without a stylesheet cannot follow the reader's device, and stays light. */
export function toneFragment(html: string, tone: Tone): string {
  const colours = TONED[tone];
  if (!colours) return html;
  const { paper, ink, accent } = FRAGMENT_COLOURS;
  const exchange = new Map([[paper, colours.paper], [ink, colours.ink], [accent, colours.accent]]);
  return html.replace(/#[0-9a-f]{6}\b/g, (colour) => exchange.get(colour) ?? colour);
}
