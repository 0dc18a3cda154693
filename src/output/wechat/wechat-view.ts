import { picturesOf } from '../../data/picture.ts';
import { FIRST_THEME } from '../../domain/wechat/wechat-theme.ts';
import type { WechatCover, WechatView } from '../../domain/wechat/wechat-view.ts';
import { PICTURE_TEXT } from '../../text/picture.ts';
import { dressArticle, prepareArticle } from './build-article.ts';
import { lintFields } from './lint-fields.ts';
import { refuseFaults } from './refuse-faults.ts';
import { wechatEntries } from './wechat-entry.ts';

/** The pictures that a 公众号 asks for at the head of a message: 2.35:1 and 1:1. */
const COVERS = ['cover', 'cover-square'];

async function drawnCovers(id: string): Promise<WechatCover[]> {
  const pictures = (await picturesOf(id)).filter(({ kind }) => COVERS.includes(kind));
  return pictures.map(({ kind, href, file, width, height }) => ({ name: PICTURE_TEXT.kinds[kind]!.use, href, file: `${id}-${file}`, width, height }));
}

/** All that the page of one article shows. Throws where a 公众号 would not take a field. */
export async function wechatView(id: string): Promise<WechatView> {
  const { article, covers, ...entry } = await (await wechatEntries).get(id)!();
  refuseFaults(`/wechat/${id}/`, lintFields(entry.fields));
  return { ...entry, length: dressArticle(prepareArticle(article), FIRST_THEME).length, covers: await drawnCovers(covers) };
}
