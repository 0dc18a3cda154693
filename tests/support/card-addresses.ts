import { frameHeight, type EmbedKind, type EmbedWidth } from '../../src/domain/embed/embed.ts';
import type { EmbedChoices } from '../../src/domain/embed/embed-choices.ts';
import type { EmbedTarget } from '../../src/domain/embed/embed-code.ts';
import { EMBED_TEXT } from '../../src/text/embed.ts';
import type { BuiltSite } from './built-site.ts';

/** A card of a built site and what the builder knows of it. */
export interface BuiltCard extends EmbedTarget {
  /** Its address below the site's base, e.g. `embed/stories/wang-jinxi/`. */
  path: string;
  heightAt: (width: EmbedWidth) => number;
}

/** Every card that the builder offers. */
export function builtCards(site: BuiltSite): BuiltCard[] {
  const choices = JSON.parse(site.readText('embed/choices.json')) as EmbedChoices;
  return Object.entries(choices).flatMap(([name, options]) => {
    const kind = name as EmbedKind;
    return options.map(([id, label, page, rows, characters, notes]) => ({
      kind,
      id,
      page,
      title: kind === 'stories' ? EMBED_TEXT.titles.stories(label) : label,
      path: `embed/${kind}/${id && `${id}/`}`,
      heightAt: (width: EmbedWidth) => frameHeight({ kind, rows, characters, notes }, width),
    }));
  });
}

/** The first, the middle and the last card of a kind. */
export function someCards(site: BuiltSite, kind: EmbedKind): BuiltCard[] {
  const cards = builtCards(site).filter((card) => card.kind === kind);
  return [...new Set([cards[0]!, cards[Math.floor(cards.length / 2)]!, cards.at(-1)!])];
}
