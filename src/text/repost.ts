/** Words of the notice that goes with a reposted text. */
export const REPOST_TEXT = {
  title: '转载请保留',
  labels: { title: '标题', source: '来源', author: '作者、编辑', date: '日期', url: '原文网址' },
} as const;
