import type { EmbedEntry } from '../../data/embed.ts';
import { publicUrl } from '../../data/page-meta.ts';
import { sharePictureUrl } from '../../data/share-picture.ts';
import { site } from '../../data/vocabulary.ts';
import type { StoryCard } from '../../data/card.ts';
import { frameCode } from '../../domain/embed/embed-code.ts';
import { frameHeight, NATURAL_WIDTH } from '../../domain/embed/embed.ts';

const DAY = 86_400;

/** The oEmbed answer of a card (oembed.com, 2.3.4.4): a frame of its natural width; a picture only where there is one. */
export function oembed(entry: EmbedEntry, { industry }: StoryCard): object {
  const home = publicUrl('/');
  if (home === undefined) throw new Error(`${entry.id}: oEmbed needs the site's public address`);
  const height = frameHeight(entry.measure, NATURAL_WIDTH);
  const picture = sharePictureUrl(industry.id);
  return {
    version: '1.0',
    type: 'rich',
    title: entry.title,
    ...(site.unit && { author_name: site.unit }),
    provider_name: site.name,
    provider_url: home,
    cache_age: DAY,
    html: frameCode(entry, { site: home, tone: 'light', width: NATURAL_WIDTH, height }),
    width: NATURAL_WIDTH,
    height,
    ...(picture && { thumbnail_url: picture, thumbnail_width: 1200, thumbnail_height: 630 }),
  };
}
