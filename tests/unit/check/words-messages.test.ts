import { expectMessages } from '../../support/expect-messages.ts';

expectMessages({
  'speeches/half-width-punctuation.mdx': `
content/speeches/yangli-jianghua.mdx:15  excerpts[1].text
  汉字之间有半角标点：学!。
  改法：改成全角标点。`,
  'speeches/placeholder.mdx': `
content/speeches/yangli-jianghua.mdx:15  excerpts[1].text
  有没填的占位符：*。
  改法：查到实情就填上；查不到就改写这句话，不留空位。`,
  'stories/half-width-in-body.mdx': `
content/stories/zhangsan-yangli.mdx:45
  汉字之间有半角标点：例(样。
  改法：改成全角标点。
content/stories/zhangsan-yangli.mdx:45
  汉字之间有半角标点：例)样。
  改法：改成全角标点。
content/stories/zhangsan-yangli.mdx:45
  汉字之间有半角标点：例,样。
  改法：改成全角标点。
content/stories/zhangsan-yangli.mdx:45
  汉字之间有半角标点：例!。
  改法：改成全角标点。`,
  'stories/half-width-punctuation.mdx': `
content/stories/zhangsan-yangli.mdx:20  quotations[0].text
  汉字之间有半角标点：话,照。
  改法：改成全角标点。`,
  'stories/identity-number-in-comment.mdx': `
content/stories/zhangsan-yangli.mdx:5
  疑似身份证号码（18 位）。
  改法：删去。身份证号码不得写进任何内容文件，注释里也不行。`,
  'stories/identity-number.mdx': `
content/stories/zhangsan-yangli.mdx:45
  疑似身份证号码（18 位）。
  改法：删去。身份证号码不得写进任何内容文件，注释里也不行。`,
  'stories/mobile-number.mdx': `
content/stories/zhangsan-yangli.mdx:45
  疑似手机号码（11 位）。
  改法：删去。单位的联系电话只写在 content/site.yaml 的 contact.phone。
content/stories/zhangsan-yangli.mdx:45
  疑似手机号码（11 位）。
  改法：删去。单位的联系电话只写在 content/site.yaml 的 contact.phone。`,
  'stories/placeholder-in-body.mdx': `
content/stories/zhangsan-yangli.mdx:45
  有没填的占位符：××。
  改法：查到实情就填上；查不到就改写这句话，不留空位。
content/stories/zhangsan-yangli.mdx:45
  有没填的占位符：X。
  改法：查到实情就填上；查不到就改写这句话，不留空位。
content/stories/zhangsan-yangli.mdx:45
  有没填的占位符：xx。
  改法：查到实情就填上；查不到就改写这句话，不留空位。
content/stories/zhangsan-yangli.mdx:45
  有没填的占位符：**。
  改法：查到实情就填上；查不到就改写这句话，不留空位。`,
  'stories/placeholder.mdx': `
content/stories/zhangsan-yangli.mdx:9  employer[0]
  有没填的占位符：XX。
  改法：查到实情就填上；查不到就改写这句话，不留空位。
content/stories/zhangsan-yangli.mdx:9  employer[1]
  有没填的占位符：××。
  改法：查到实情就填上；查不到就改写这句话，不留空位。
content/stories/zhangsan-yangli.mdx:16  events[0].text
  有没填的占位符：X。
  改法：查到实情就填上；查不到就改写这句话，不留空位。
content/stories/zhangsan-yangli.mdx:18  figures[0].meaning
  有没填的占位符：*。
  改法：查到实情就填上；查不到就改写这句话，不留空位。`,
  'stories/year-short.mdx': `
content/stories/zhangsan-yangli.mdx:45
  年份没有写全：80年代。
  改法：用阿拉伯数字写全，如 1980年代、20世纪80年代、1960年。
content/stories/zhangsan-yangli.mdx:45
  年份没有写全：五十年代。
  改法：用阿拉伯数字写全，如 1980年代、20世纪80年代、1960年。
content/stories/zhangsan-yangli.mdx:45
  年份没有写全：一九六〇年。
  改法：用阿拉伯数字写全，如 1980年代、20世纪80年代、1960年。
content/stories/zhangsan-yangli.mdx:45
  年份没有写全：58年。
  改法：用阿拉伯数字写全，如 1980年代、20世纪80年代、1960年。`,
});
