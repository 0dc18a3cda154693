/** Words of the page 更正 and of the section 更正记录 below a story. */
export const CORRECTION_TEXT = {
  title: '更正',
  introduction: '发布以后改正了哪些事实，什么时候改的，为什么改，都记在这里。',
  storySection: '更正记录',
  storyNote: '发布以后改正的事实，先近后远。',
  list: '更正记录',
  none: '到现在，没有一条更正：还没有发现已发布的故事有事实上的差错。发现了，就照下面的办法办。',
  count: (count: number) => `共${count}条，先近后远。`,
  was: '原来写',
  now: '现在写',
  why: '为什么改',
  report: '怎样报错',
  reportText: [
    '看到日期、数字、地名、称号、引语不对，或者来源对不上，请告诉我们。说明三件事最好办：哪一页，哪一句，根据什么（书、报、网页或档案的名称）。',
    '本人和亲属要求更正、撤下，用同一个办法，不用说明理由。',
  ],
  record: '怎样更正',
  recordText: [
    '收到以后，先对照来源核实。确实错了，改正故事和事实栏，并在这里记一条：日期，原来写的，现在写的，为什么改。故事页末尾也有同样的记录。',
    '来源互相矛盾、一时核不清的，先把那一句撤下，查清再写。错别字和标点直接改，不逐条记。',
    '撤下的故事不再出现在全站任何一页，旧网址答“此页已撤下”。',
  ],
  feed: '订阅更正（RSS）',
  feedTitle: (site: string) => `${site}：更正`,
  itemTitle: (story: string) => `更正：${story}`,
  item: (was: string, now: string, why: string) => `原来写：${was}。现在写：${now}。为什么改：${why}。`,
} as const;
