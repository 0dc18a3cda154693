import { expectMessages } from '../../support/expect-messages.ts';

expectMessages({
  'site/review-missing.yaml': `
content/stories/yangli-banzu.mdx:16  status
  发布要审 2 次，reviews 里只有 0 次。
  改法：审过再补记（role、date）；没有审完的，status 先写 draft。要审几次写在 content/site.yaml 的 reviews。
content/stories/zhangsan-yangli.mdx:29  status
  发布要审 2 次，reviews 里只有 0 次。
  改法：审过再补记（role、date）；没有审完的，status 先写 draft。要审几次写在 content/site.yaml 的 reviews。`,
  'site/reviews-too-many.yaml': `
content/site.yaml:11  reviews
  不大于 3。现在写的是：“4”。
  改法：这一项是：发布前要审几次：0 到 3。
content/stories/yangli-banzu.mdx:16  status
  发布要审 4 次，reviews 里只有 0 次。
  改法：审过再补记（role、date）；没有审完的，status 先写 draft。要审几次写在 content/site.yaml 的 reviews。
content/stories/zhangsan-yangli.mdx:29  status
  发布要审 4 次，reviews 里只有 0 次。
  改法：审过再补记（role、date）；没有审完的，status 先写 draft。要审几次写在 content/site.yaml 的 reviews。`,
  'stories/correction-dates.mdx': `
content/stories/zhangsan-yangli.mdx:31  updated
  最近修改（2026-01-02）早于更正（2026-11-22）。
  改法：改正写错的那一个日期；生平以事实表为准。
content/stories/zhangsan-yangli.mdx:34  corrections[0].date
  更正（2025-12-31）早于首次发布（2026-01-01）。
  改法：改正写错的那一个日期；生平以事实表为准。
content/stories/zhangsan-yangli.mdx:35  corrections[1].date
  日期 2026-11-22 还没有到（今天是 2026-11-21）。
  改法：改成已经过去的日期。`,
  'stories/correction-unchanged.mdx': `
content/stories/zhangsan-yangli.mdx:34  corrections[0].now
  更正前后一样。现在写的是：“样例甲”。
  改法：这一项是：现在写的。`,
  'stories/review-date.mdx': `
content/stories/zhangsan-yangli.mdx:35  reviews[1].date
  这一审的日期（2026-01-01）早于前一审（2026-01-02）。
  改法：改正写错的那一个日期。`,
  'stories/review-future.mdx': `
content/stories/zhangsan-yangli.mdx:34  reviews[0].date
  日期 2026-11-22 还没有到（今天是 2026-11-21）。
  改法：改成已经过去的日期。`,
  'stories/review-order.mdx': `
content/stories/zhangsan-yangli.mdx:35  reviews[1].role
  初审写在复审之后。
  改法：照初审、复审、终审的次序写，每一审只留最近的一次。`,
  'stories/review-role.mdx': `
content/stories/zhangsan-yangli.mdx:34  reviews[0].role
  不能写“四审”。最接近的是 初审。
  改法：改成这几个之一：初审、复审、终审。
content/stories/zhangsan-yangli.mdx:34  reviews[0].date
  日期写到日，如 2026-11-21。现在写的是：“2026-01”。
  改法：这一项是：审定的日期，如 2026-11-21。`,
});
