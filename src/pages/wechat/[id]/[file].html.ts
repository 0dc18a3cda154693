import type { APIRoute, GetStaticPaths } from 'astro';
import { articleFile, WECHAT_THEMES, type WechatTheme } from '../../../domain/wechat/wechat-theme.ts';
import { wechatEntries } from '../../../output/wechat/wechat-entry.ts';
import { wechatFile } from '../../../output/wechat/wechat-file.ts';

export const getStaticPaths = (async () => {
  const files = WECHAT_THEMES.map((theme) => ({ file: articleFile(theme).replace('.html', ''), theme }));
  return [...(await wechatEntries).keys()].flatMap((id) => files.map(({ file, theme }) => ({ params: { id, file }, props: { theme } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, props }) =>
  new Response(await wechatFile(params['id']!, props['theme'] as WechatTheme), { headers: { 'content-type': 'text/html; charset=utf-8' } });
