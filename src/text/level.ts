/** Words about reading levels and the retellings for the youngest. */
export const LEVEL_TEXT = {
  label: '适合学段（估计）',
  stages: { '1-2': '1–2年级', '3-4': '3–4年级', '5-6': '5–6年级', '7-9': '7–9年级', senior: '高中以上' },
  suits: (stage: string) => `适合${stage}（估计）`,
  basis: (commonShare: string, sentenceLength: number, distinct: number) =>
    `依据：${commonShare}的字在《通用规范汉字表》一级字表（3500字）之内，平均每句${sentenceLength}字，用到不同的字${distinct}个。只看用字和句长，不看内容深浅。`,
  retelling: '低年级读本',
  retellingTitle: (title: string) => `${title}（低年级读本）`,
  retellingDescription: (name: string, opening: string) => `${name}的故事，写给一二年级的孩子，楷体注音。${opening}`,
  retellingNote: '写给一二年级的孩子。数字角标对应页末的来源。',
  words: '词语',
  wordsNote: '用平常话解释词语，不是人物事迹。',
  wholeStory: (name: string) => `读${name}的全文`,
} as const;
