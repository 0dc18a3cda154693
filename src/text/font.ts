/** What the font cutter says while the site is built. */
export const FONT_TEXT = {
  missing: (list: string) =>
    `这些字没有一种字体能显示，不生成网站：\n\n${list}\n\n改法：换成通用的写法；是异体字或生造字的，改用规范字。`,
  missingOn: (page: string, characters: string) => `${page}\n  ${characters}`,
  done: (pages: number, files: number, kilobytes: number, fresh: number) =>
    `字体：${pages} 页用 ${files} 个文件，共 ${kilobytes} KB，新裁 ${fresh} 个。`,
} as const;
