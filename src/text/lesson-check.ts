/** What the content check says of lesson packs, by the code of the problem. */
export const LESSON_ISSUES = {
  'lesson-minutes': (sum: number, minutes: number) => ({
    what: `各步合计 ${sum} 分钟，这一节是 ${minutes} 分钟。`,
    remedy: '增减各步的 minutes，让它们的和正好是一节课。',
  }),
  'lesson-days': (days: number) => ({
    what: `劳动周要写五天，这里是 ${days} 天。`,
    remedy: '一天一项，写满五项。',
  }),
  'lesson-day-title': () => ({ what: '劳动周的这一天没有主题。', remedy: '写上 title，如 校园一日保洁。' }),
  'lesson-one-session': (sessions: number) => ({
    what: `一节课只写一项，这里有 ${sessions} 项。`,
    remedy: '合成一项；要连上五天，kind 写 laodongzhou。',
  }),
  'lesson-passage': (text: string, path: string) => ({
    what: `“${text}”在 ${path} 里找不到原样的一段。`,
    remedy: '照录原文，标点也照原样，来源标记不写；记录里的生平、数字和原话，只引 confirmed 的。',
  }),
  'lesson-passage-unsourced': (text: string, path: string) => ({
    what: `“${text}”在 ${path} 的正文里没有带来源标记的一句。`,
    remedy: '换成正文里有来源标记的话；找证据的答案就从标记得出。',
  }),
  'lesson-retelling': (id: string, path: string) => ({
    what: `没有读本“${id}”。`,
    remedy: `换成 story，引故事的原文；或先写 ${path}。`,
  }),
  'lesson-story-unlisted': (id: string) => ({
    what: `引了“${id}”的原文，用到的故事里没有它。`,
    remedy: `在 stories 里补上 ${id}。`,
  }),
  'lesson-excerpt-unlisted': (id: string) => ({
    what: `引了摘录“${id}”，用到的摘录里没有它。`,
    remedy: '在 excerpts 里补上这条摘录。',
  }),
  'lesson-idle': (id: string) => ({
    what: `列了“${id}”，任务、小测验和幻灯片里却没有一处引它的原文。`,
    remedy: '为它出一道题、放一句原文，或从列表里删去。',
  }),
  'lesson-number': (number: string) => ({
    what: `数字“${number}”在用到的故事和摘录里没有。`,
    remedy: '照故事改正，或删去；课堂上的数量写明单位，如 3分钟、4人一组。',
  }),
  'lesson-order': (later: string, earlier: string) => ({
    what: `这件事（${later}）没有晚于前一件（${earlier}）。`,
    remedy: '照先后写；同一天的两件事分不出先后，换一件。',
  }),
  'lesson-order-date': (date: string, path: string) => ({
    what: `日期 ${date} 在 ${path} 里没有。`,
    remedy: '照故事改正；知道到年就只写年。',
  }),
  'lesson-gap': () => ({ what: '这一句没有空。', remedy: '把要填的字放进【】，如 打了【5】天。' }),
  'lesson-points': (sum: number, points: number) => ({
    what: `评分各项合计 ${sum} 分，满分写的是 ${points} 分。`,
    remedy: '改正其中一处，让它们相等。',
  }),
  'lesson-choices': (choice: string) => ({ what: `选项“${choice}”写了两次。`, remedy: '换成不同的选项。' }),
  'lesson-unfinished': (mark: string) => ({
    what: `还有没写完的地方：${mark}。`,
    remedy: '写完再发布；没写完的，status 写 draft。',
  }),
} as const;
