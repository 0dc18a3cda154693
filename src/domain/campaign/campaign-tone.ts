import type { CampaignTone } from '../../schema/campaign.ts';
import type { Tone } from '../embed/embed.ts';
import type { WechatTheme } from '../wechat/wechat-theme.ts';

/** The ground of a campaign as its outputs call it: that of its card, and the theme of its articles. */
export const OUTPUT_TONES: Readonly<Record<CampaignTone, { card: Tone; article: WechatTheme }>> = {
  limestone: { card: 'light', article: 'limestone' },
  graphite: { card: 'dark', article: 'graphite' },
  oxide: { card: 'oxide', article: 'oxide' },
};
