import type { WechatTheme } from '../../domain/wechat/wechat-theme.ts';
import { INK, PALETTES } from './palette.ts';

/**
 * The stylesheet of a theme, one class a rule. It keeps to what survives in a 公众号: sizes in px, no variables, grid,
 * position, transform, background pictures or typefaces.
 */
export function stylesheetOf(theme: WechatTheme): string {
  const { head, headInk, headMark, accent, block, blockInk } = PALETTES[theme];
  return `
    .article { color: ${INK.text}; font-size: 17px; line-height: 1.9; }
    .edge { margin: 0; font-size: 0; line-height: 0; }

    .head { margin: 0 0 40px; padding: 26px 20px 24px; background-color: ${head}; color: ${headInk}; }
    .labels { margin: 0; font-size: 13px; line-height: 1.6; letter-spacing: 1px; }
    .name { margin: 10px 0 16px; font-size: 46px; font-weight: 900; line-height: 1.2; letter-spacing: 3px; }
    .name-long { font-size: 32px; letter-spacing: 1px; }
    .ruler { margin: 0; line-height: 1; }
    .honour { stroke: ${headMark}; }
    .years { margin: 4px 0 0; font-size: 12px; line-height: 1.6; }
    .line { margin: 18px 0 0; font-size: 20px; font-weight: 900; line-height: 1.5; }

    .section { margin: 0 0 44px; }
    .year { margin: 0 0 6px; color: ${accent}; font-size: 20px; line-height: 1.2; }
    .year-rule { display: inline-block; padding: 6px 0 0; border-top: 3px solid ${accent}; }
    .heading { margin: 0 0 16px; font-size: 24px; font-weight: 900; line-height: 1.4; }
    .prose { margin: 0 0 18px; }
    .item { margin: 0 0 8px; padding: 0 0 0 22px; text-indent: -22px; }
    .inner-item { margin: 0 0 8px; padding: 0 0 0 44px; text-indent: -22px; }
    .subheading { margin: 24px 0 10px; font-size: 18px; font-weight: 900; line-height: 1.5; }
    .strong { font-weight: 900; }
    .mark { color: ${INK.soft}; font-size: 11px; line-height: 1; }

    .box { margin: 28px 0; padding: 2px 0 2px 16px; border-left: 5px solid ${accent}; }
    .box-title { margin: 0 0 8px; font-size: 16px; font-weight: 900; line-height: 1.6; }
    .box-prose { margin: 0 0 10px; color: ${INK.soft}; font-size: 16px; line-height: 1.8; }

    .quotation { margin: 32px 0; padding: 26px 20px 20px; background-color: ${block}; color: ${blockInk}; }
    .words { margin: 0 0 14px; font-size: 24px; font-weight: 900; line-height: 1.5; }
    .words-long { margin: 0 0 14px; font-size: 18px; font-weight: 900; line-height: 1.7; }
    .by { margin: 0; font-size: 14px; line-height: 1.7; }

    .figure { margin: 0 0 24px; padding: 0 0 0 14px; border-left: 1px solid ${INK.hair}; }
    .value { margin: 0; font-size: 38px; font-weight: 900; line-height: 1.2; }
    .meaning { margin: 4px 0 0; color: ${INK.soft}; font-size: 15px; line-height: 1.7; }

    .row { margin: 0; padding: 9px 0 9px 64px; border-top: 1px solid ${INK.hair}; font-size: 15px; line-height: 1.7; text-indent: -64px; }
    .row-label { display: inline-block; width: 64px; color: ${accent}; font-weight: 900; text-indent: 0; }
    .statement { margin: 0; font-size: 18px; font-weight: 900; line-height: 1.6; }
    .statement-note { margin: 2px 0 16px; color: ${INK.soft}; font-size: 14px; line-height: 1.7; }

    .small-heading { margin: 0 0 12px; padding: 12px 0 0; border-top: 2px solid ${INK.text}; font-size: 17px; font-weight: 900; line-height: 1.6; }
    .note { margin: 0 0 6px; color: ${INK.soft}; font-size: 13px; line-height: 1.7; word-break: break-word; }
    .notice { margin: 0; padding: 16px; border: 1px solid ${INK.hair}; }
    .notice-heading { margin: 0 0 8px; font-size: 15px; font-weight: 900; line-height: 1.6; }
    .notice-row { margin: 0 0 4px; font-size: 14px; line-height: 1.7; word-break: break-word; }
  `;
}
