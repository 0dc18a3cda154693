import { expectMessages } from '../../support/expect-messages.ts';

expectMessages({
  'stories/dash.mdx': `
content/stories/zhangsan-yangli.mdx:47
  破折号不对：“--”。
  改法：写成 ——（占两个字）。
content/stories/zhangsan-yangli.mdx:47
  破折号不对：“———”。
  改法：写成 ——（占两个字）。`,
  'stories/date-in-characters.mdx': `
content/stories/zhangsan-yangli.mdx:47
  公历日期用了汉字数字：五月一日。
  改法：改成阿拉伯数字，如 5月1日、20世纪；农历日期前面写明“农历”。
content/stories/zhangsan-yangli.mdx:47
  公历日期用了汉字数字：二十世纪。
  改法：改成阿拉伯数字，如 5月1日、20世纪；农历日期前面写明“农历”。`,
  'stories/ellipsis.mdx': `
content/stories/zhangsan-yangli.mdx:47
  省略号不对：“...”。
  改法：写成 ……（六个点，占两个字）。
content/stories/zhangsan-yangli.mdx:47
  省略号不对：“。。。”。
  改法：写成 ……（六个点，占两个字）。
content/stories/zhangsan-yangli.mdx:47
  省略号不对：“…”。
  改法：写成 ……（六个点，占两个字）。`,
  'stories/full-width-letter.mdx': `
content/stories/zhangsan-yangli.mdx:47
  数字、字母是全角的：１２３。
  改法：改成半角。
content/stories/zhangsan-yangli.mdx:47
  数字、字母是全角的：ＡＢ。
  改法：改成半角。`,
  'stories/mark-doubled.mdx': `
content/stories/zhangsan-yangli.mdx:47
  标点重复：“，，”。
  改法：只留一个；引语末尾已有句号的，引号后不再写。
content/stories/zhangsan-yangli.mdx:47
  标点重复：“，。”。
  改法：只留一个；引语末尾已有句号的，引号后不再写。
content/stories/zhangsan-yangli.mdx:47
  标点重复：“。”。”。
  改法：只留一个；引语末尾已有句号的，引号后不再写。`,
  'stories/mark-needless.mdx': `
content/stories/zhangsan-yangli.mdx:47
  提醒：引号之间、书名号之间不用顿号：》、《
  改法：删去顿号。
content/stories/zhangsan-yangli.mdx:47
  提醒：引号之间、书名号之间不用顿号：”、“
  改法：删去顿号。`,
  'stories/mark-unpaired.mdx': `
content/stories/zhangsan-yangli.mdx:47
  标点“《”没有配对。
  改法：补上另一半，或删去这一个。
content/stories/zhangsan-yangli.mdx:49
  标点“）”没有配对。
  改法：补上另一半，或删去这一个。`,
  'stories/measure-in-characters.mdx': `
content/stories/zhangsan-yangli.mdx:47
  计量的数用了汉字数字：五天零四小时。
  改法：改成阿拉伯数字，如 5天零4小时、320吨；三四十吨、几十吨这样的概数和成语不改。
content/stories/zhangsan-yangli.mdx:47
  计量的数用了汉字数字：三百二十吨。
  改法：改成阿拉伯数字，如 5天零4小时、320吨；三四十吨、几十吨这样的概数和成语不改。
content/stories/zhangsan-yangli.mdx:47
  计量的数用了汉字数字：十五个小时。
  改法：改成阿拉伯数字，如 5天零4小时、320吨；三四十吨、几十吨这样的概数和成语不改。
content/stories/zhangsan-yangli.mdx:47
  计量的数用了汉字数字：百分之二十五。
  改法：改成阿拉伯数字，如 5天零4小时、320吨；三四十吨、几十吨这样的概数和成语不改。`,
  'stories/measure-in-figure.mdx': `
content/stories/zhangsan-yangli.mdx:18  figures[0].value
  计量的数用了汉字数字：五天零四小时。
  改法：改成阿拉伯数字，如 5天零4小时、320吨；三四十吨、几十吨这样的概数和成语不改。`,
  'stories/quote-straight.mdx': `
content/stories/zhangsan-yangli.mdx:47
  用了直引号："
  改法：改成中文引号 “ ”，里层用 ‘ ’。
content/stories/zhangsan-yangli.mdx:47
  用了直引号："
  改法：改成中文引号 “ ”，里层用 ‘ ’。`,
  'stories/range-mark.mdx': `
content/stories/zhangsan-yangli.mdx:47
  数字之间的连接号不对：“1950-1980”。
  改法：起止用一字线 — 或浪纹线 ～，如 1950—1980年、3～5天。
content/stories/zhangsan-yangli.mdx:47
  数字之间的连接号不对：“3-5”。
  改法：起止用一字线 — 或浪纹线 ～，如 1950—1980年、3～5天。
content/stories/zhangsan-yangli.mdx:47
  数字之间的连接号不对：“1950——1980”。
  改法：起止用一字线 — 或浪纹线 ～，如 1950—1980年、3～5天。`,
  'stories/range-short.mdx': `
content/stories/zhangsan-yangli.mdx:47
  年份的起止没有写全：1950—80年。
  改法：两头都写四位，如 1950—1980年。
content/stories/zhangsan-yangli.mdx:47
  年份的起止没有写全：1950年至85年。
  改法：两头都写四位，如 1950—1980年。`,
  'stories/title-mark.mdx': `
content/stories/zhangsan-yangli.mdx:18  figures[0].meaning
  书名号不对：“<样例报>”。
  改法：改成 《 》，里层用 〈 〉。`,
});
