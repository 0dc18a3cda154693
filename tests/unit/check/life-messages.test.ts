import { expectMessages } from '../../support/expect-messages.ts';

expectMessages({
  'stories/date-future.mdx': `
content/stories/zhangsan-yangli.mdx:32  checked
  日期 2026-11-22 还没有到（今天是 2026-11-21）。
  改法：改成已经过去的日期。`,
  'stories/day-not-in-calendar.mdx': `
content/stories/zhangsan-yangli.mdx:6  birth.date
  历书上没有这一天。现在写的是：“1950-02-30”。
  改法：这一项是：公历日期，知道多少写多少：1960、1960-04 或 1960-04-14。`,
  'stories/death-before-birth.mdx': `
content/stories/zhangsan-yangli.mdx:7  death.date
  逝世（1940-03-04）早于出生（1950-01-02）。
  改法：改正写错的那一个日期；生平以事实表为准。`,
  'stories/event-after-death.mdx': `
content/stories/zhangsan-yangli.mdx:16  events[0].date
  日期 2000-04 在逝世日期 2000-03-04 之后。
  改法：对照事实表改正；身后的追授写进 honours，不写进 events。`,
  'stories/event-before-birth.mdx': `
content/stories/zhangsan-yangli.mdx:16  events[0].date
  事件（1949）早于出生（1950-01-02）。
  改法：改正写错的那一个日期；生平以事实表为准。`,
  'stories/evidence-thin.mdx': `
content/stories/zhangsan-yangli.mdx:14  honours[0].check
  check 写了 confirmed，来源却只有一个。
  改法：补上另一个独立来源，或写 check: single。`,
  'stories/figure-half.mdx': `
content/stories/zhangsan-yangli.mdx:18  figures[0]
  ticks 和 tick 只写了一个。
  改法：两项一起写（如 ticks: 36, tick: 一格一年），或都不写。`,
  'stories/figure-ticks.mdx': `
content/stories/zhangsan-yangli.mdx:18  figures[0].ticks
  数字是“36年”，尺却画了 35 格。
  改法：改正 value、ticks 或 tick，使三者说的是同一个数。`,
  'stories/honour-before-birth.mdx': `
content/stories/zhangsan-yangli.mdx:14  honours[0].years[0]
  荣誉（1949）早于出生（1950-01-02）。
  改法：改正写错的那一个日期；生平以事实表为准。`,
  'stories/honour-day-in-another-year.mdx': `
content/stories/zhangsan-yangli.mdx:14  honours[0].conferred.date
  授予的日子不在 years 所写的年份里。现在写的是：“1986-05-01”。
  改法：这一项是：授予的日子，如 2021-06-29，与 years 里的一年相合。`,
  'stories/line-opening.mdx': `
content/stories/zhangsan-yangli.mdx:23  line
  一句话以姓名开头。
  改法：姓名就在旁边，直接写事。`,
  'stories/reading-length.mdx': `
content/stories/zhangsan-yangli.mdx:4  reading
  读音有 3 个音节，“张三样例”有 4 个字。
  改法：一个字写一个音节，次序相同；数字照念法写，间隔号不写。`,
  'stories/source-missing-entirely.mdx': `
content/stories/zhangsan-yangli.mdx:18  figures[0].sources
  缺少这一项。
  改法：补上。这一项是：来源编号，即本文 sources 中的第几条，从 1 数起。`,
  'stories/source-missing.mdx': `
content/stories/zhangsan-yangli.mdx:16  events[0].sources
  至少写一个来源编号。现在写的是：空的列表。
  改法：这一项是：来源编号，即本文 sources 中的第几条，从 1 数起。`,
  'stories/source-number.mdx': `
content/stories/zhangsan-yangli.mdx:22  spirit[0].sources[1]
  来源 3 不存在：sources 只有 2 条。
  改法：改成 1 到 2，或在 sources 末尾补上这条来源。`,
  'stories/spirit-repeated.mdx': `
content/stories/zhangsan-yangli.mdx:23  spirit[1].id
  精神词“aigang-jingye”写了不止一次。
  改法：每个词只留一条。`,
  'stories/summary-opening.mdx': `
content/stories/zhangsan-yangli.mdx:24  summary
  提醒：摘要以姓名和出生开头。
  改法：换一个进入的角度；生卒已列在人物资料里。`,
  'stories/title-confirmed-needless.mdx': `
content/stories/zhangsan-yangli.mdx:14  honours[0].titleConfirmed
  titleConfirmed 只用在 check: single 的荣誉上。
  改法：删去 titleConfirmed，或改正 check。`,
  'stories/updated-before-published.mdx': `
content/stories/zhangsan-yangli.mdx:31  updated
  最近修改（2025-12-31）早于首次发布（2026-01-01）。
  改法：改正写错的那一个日期；生平以事实表为准。`,
});
