/** Words of the row of links for those who repost, embed or print a story. */
export const PUBLICITY_TEXT = {
  title: '转载与素材',
  note: '供宣传部门使用，转载请保留出处。',
} as const;
