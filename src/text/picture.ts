/** Words on the pictures of a story, and about them. */
export const PICTURE_TEXT = {
  scan: '扫码读故事',
  sources: '来源',
  doubts: '存疑：',
  plateNote: '木刻为示意画，不作史料。',
  licence: (site: string) => `数字角标对应来源编号。文字 CC BY 4.0，引语归说话人所有；转载请注明“${site}”。`,
  kinds: {
    poster: { name: '海报', use: '候车亭、灯箱、竖屏、手机' },
    long: { name: '长图', use: '公众号、朋友圈：整篇故事' },
    square: { name: '方图', use: '图文消息、宫格' },
    screen: { name: '横屏', use: '大厅、车站的电子屏' },
    'screen-4k': { name: '横屏 4K', use: '大屏' },
    cover: { name: '公众号封面', use: '头条 2.35:1' },
    'cover-square': { name: '公众号方封面', use: '次条、转发 1:1' },
  } as Readonly<Record<string, { name: string; use: string }>>,
  /** What `npm run assets` says. */
  command: {
    usage: '用法：npm run assets [-- 故事id …]',
    unknownId: (id: string, nearest: string | undefined) => `没有发布的故事“${id}”${nearest ? `，是不是“${nearest}”？` : ''}`,
    noUrl: '没有对外网址：图上不放二维码，免得扫了打不开。在 content/site.yaml 填 url，或写 SITE_URL=https://… npm run assets，再画一次。',
    laying: '排版……',
    drawn: (at: number, of: number, id: string, count: number, bytes: number) => `${at}/${of} ${id}：${count}张，${Math.round(bytes / 1024)} KB`,
    done: (drawn: number, kept: number, seconds: number) => `画了${drawn}个故事的图，${kept}个没有变化，用时${seconds}秒。再运行 npm run build，网页上就有这些图。`,
    tooHeavy: (id: string, kind: string) => `${id} 的“${kind}”超过 400 KB：请删减这个故事的文字，或改画得疏一些的木刻。`,
    noGlyph: (id: string, faces: string) => `${id}：这些字体没有装上，图上会缺字：${faces}。请先删去 .cache/pictures 再试。`,
    wrongSize: (id: string, kind: string) => `${id} 的“${kind}”里有字超出了画面：请缩短这个故事的职业或一句话。`,
  },
} as const;
