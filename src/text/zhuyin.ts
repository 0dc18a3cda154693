/** Words of the 注音 pages. */
export const ZHUYIN_TEXT = {
  zhuyin: '注音',
  title: (name: string) => `${name}：注音`,
  description: (name: string, line: string) => `${name}的故事，每个字上面注着汉语拼音。${line}`,
  note: '一字一音，声调依《汉语拼音正词法基本规则》，“一”“不”写本调。复制的文字里没有拼音。',
  back: (name: string) => `回到${name}的故事`,
} as const;
