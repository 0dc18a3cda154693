import { campaignPageView, type CampaignPageView } from '../../data/campaign-page.ts';
import { campaignViews, type CampaignItemView } from '../../data/campaign.ts';
import { storyEntry } from '../../data/collection.ts';
import { publicUrl } from '../../data/page-meta.ts';
import { pressView } from '../../data/press-page.ts';
import type { CampaignPack, PackPicture, PackText } from '../../domain/campaign/campaign-pack.ts';
import { OUTPUT_TONES } from '../../domain/campaign/campaign-tone.ts';
import { PICTURE_KINDS } from '../../domain/picture.ts';
import type { WechatTheme } from '../../domain/wechat/wechat-theme.ts';
import { PACK_TEXT } from '../../text/campaign-pack.ts';
import { PICTURE_TEXT } from '../../text/picture.ts';
import { wechatFile } from '../wechat/wechat-file.ts';
import { checklistFile } from './checklist-file.ts';
import { pressSheetFile, textsFile } from './person-files.ts';
import { codesFile, embedFile, readmeFile, slogansFile, sourcesFile } from './whole-files.ts';

type Person = Extract<CampaignItemView, { kind: 'story' }>;

async function articleFile(id: string, name: string, theme: WechatTheme): Promise<PackText> {
  return { path: PACK_TEXT.files.article(name), text: await wechatFile(id, theme) };
}

async function personPack({ card, line }: Person, index: number, theme: WechatTheme): Promise<CampaignPack['people'][number]> {
  const name = PACK_TEXT.numbered(index + 1, card.fullName);
  const view = await pressView(card.id);
  const pictures = view.pictures.map(({ kind, file }): PackPicture => ({ path: PACK_TEXT.files.picture(PACK_TEXT.folders[kind]!, name, file.split('.').at(-1)!), story: card.id, file }));
  const missing = PICTURE_KINDS.filter(({ id }) => !view.pictures.some(({ kind }) => kind === id));
  return {
    id: card.id,
    name: card.fullName,
    texts: [pressSheetFile(view, publicUrl(`/stories/${card.id}/`)!, name), textsFile(view, line, name), await articleFile(card.id, name, theme)],
    pictures,
    missing: missing.map(({ id }) => PICTURE_TEXT.kinds[id]!.name),
  };
}

async function wholeTexts(page: CampaignPageView, theme: WechatTheme): Promise<PackText[]> {
  const stories = await Promise.all(page.cards.map(({ id }) => storyEntry(id)));
  return [
    readmeFile(page),
    checklistFile(page, stories),
    codesFile(page),
    await embedFile(page),
    sourcesFile(page, stories),
    ...slogansFile(page),
    await articleFile(page.id, PACK_TEXT.numbered(0, page.campaign.title), theme),
  ];
}

/** The pack of a published campaign. Needs the site's public address. */
export async function campaignPack(id: string): Promise<CampaignPack> {
  const page = await campaignPageView((await campaignViews).find((view) => view.id === id)!);
  const theme = OUTPUT_TONES[page.campaign.tone].article;
  const items = page.items.filter((item) => item.kind === 'story');
  return {
    title: page.campaign.title,
    people: await Promise.all(items.map((item, index) => personPack(item, index, theme))),
    texts: await wholeTexts(page, theme),
  };
}
