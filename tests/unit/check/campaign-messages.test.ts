import { expectMessages } from '../../support/expect-messages.ts';

expectMessages({
  'campaigns/date-not-full.mdx': `
content/campaigns/yangli-zhuanti.mdx:4  from
  日期写到日，如 2026-11-21。现在写的是：“2027-04”。
  改法：这一项是：开始的日期，如 2027-04-26。`,
  'campaigns/date-outside.mdx': `
content/campaigns/yangli-zhuanti.mdx:9  items[2].date
  登出日期 2027-06 不在专题的日期里（2027-04-26 到 2027-05-05）。
  改法：改正 date，或改正专题的 from、until。`,
  'campaigns/dates-not-in-order.mdx': `
content/campaigns/yangli-zhuanti.mdx:9  items[2].date
  登出（2027-05-01）早于前一项登出（2027-05-02）。
  改法：改正写错的那一个日期；生平以事实表为准。`,
  'campaigns/dates-order.mdx': `
content/campaigns/yangli-zhuanti.mdx:5  until
  结束（2027-04-05）早于开始（2027-04-26）。
  改法：改正写错的那一个日期；生平以事实表为准。`,
  'campaigns/excerpt-unknown.mdx': `
content/campaigns/yangli-zhuanti.mdx:8  items[1].excerpt
  找不到摘录“shuodao-zuo”。最接近的是 shuodao-zuodao。
  改法：改正这个 id，或在那篇讲话里补上这条摘录。`,
  'campaigns/items-empty.mdx': `
content/campaigns/yangli-zhuanti.mdx:6  items
  至少一项。现在写的是：空的列表。
  改法：这一项是：故事和摘录，先后为序，每项有一句编者的话。`,
  'campaigns/no-person.mdx': `
content/campaigns/yangli-zhuanti.mdx:6  items
  专题里没有一个人物。
  改法：在 items 里写上故事，如 - { story: wang-jinxi, line: … }。`,
  'campaigns/number-unknown.mdx': `
content/campaigns/yangli-zhuanti.mdx:7  items[0].line
  编者的话写了“37”，“zhangsan-yangli”的记录和正文里没有这个数。
  改法：照记录改正；记录里没有的不写。`,
  'campaigns/origin-two.mdx': `
content/campaigns/yangli-zhuanti.mdx:9  items[2]
  写 story，或一起写 speech 和 excerpt。现在写的是：一组“名称: 值”。
  改法：这一项是：一个故事，或一条摘录。`,
  'campaigns/repeated.mdx': `
content/campaigns/yangli-zhuanti.mdx:9  items[2]
  “zhangsan-yangli”在 items[0] 已经有了。
  改法：一个故事、一条摘录在一个专题里只出现一次；删去一处。`,
  'campaigns/slogan-altered.mdx': `
content/campaigns/yangli-zhuanti.mdx:11  slogans[0].text
  标语“样例新句”与出处不合：content/history/three-spirits.mdx 没有这句话，或者只取了半个分句。
  改法：照出处逐字抄，取完整的分句；不要自己编标语。`,
  'campaigns/slogan-excerpt-unknown.mdx': `
content/campaigns/yangli-zhuanti.mdx:13  slogans[2].excerpt
  找不到摘录“xiang”。最接近的是 shuodao-zuodao。
  改法：改正这个 id，或在那篇讲话里补上这条摘录。`,
  'campaigns/slogan-half.mdx': `
content/campaigns/yangli-zhuanti.mdx:13  slogans[2].text
  标语“一件一件做到”与出处不合：content/speeches/yangli-jianghua.mdx 没有这句话，或者只取了半个分句。
  改法：照出处逐字抄，取完整的分句；不要自己编标语。`,
  'campaigns/slogan-story-unknown.mdx': `
content/campaigns/yangli-zhuanti.mdx:12  slogans[1].story
  找不到故事“zhangsan”。最接近的是 zhangsan-yangli（张三样例）。
  改法：改正这个 id，或新建 content/stories/zhangsan.mdx。`,
  'campaigns/source-mark.mdx': `
content/campaigns/yangli-zhuanti.mdx:17
  来源 1 不存在：这个文件没有列来源。
  改法：删去这个来源标记。`,
  'campaigns/speech-unknown.mdx': `
content/campaigns/yangli-zhuanti.mdx:8  items[1].speech
  找不到讲话“yangli-jianghu”。最接近的是 yangli-jianghua（样例讲话）。
  改法：改正这个 id，或新建 content/speeches/yangli-jianghu.mdx。`,
  'campaigns/story-unknown.mdx': `
content/campaigns/yangli-zhuanti.mdx:9  items[2].story
  找不到故事“yangli-banzhu”。最接近的是 yangli-banzu（样例班组）。
  改法：改正这个 id，或新建 content/stories/yangli-banzhu.mdx。`,
  'campaigns/tone-unknown.mdx': `
content/campaigns/yangli-zhuanti.mdx:14  tone
  不能写“oxid”。最接近的是 oxide。
  改法：改成这几个之一：limestone、graphite、oxide。`,
});
