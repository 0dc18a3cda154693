import { expectMessages } from '../../support/expect-messages.ts';

expectMessages({
  'speeches/correction-same.mdx': `
content/speeches/yangli-jianghua.mdx:13  excerpts[0].corrections[0].to
  改正前后一样。
  改法：改正 from 或 to，或删去这一条。`,
  'speeches/correction-to.mdx': `
content/speeches/yangli-jianghua.mdx:13  excerpts[0].corrections[0].to
  改正后的“样例、要”在 text 里出现 0 次，应当恰好一次。
  改法：带上前后一两个字，使它在 text 里只有一处；from 带上同样的字。`,
  'speeches/id-duplicate.mdx': `
content/speeches/yangli-jianghua.mdx:14  excerpts[1].id
  id“shuodao-zuodao”重复：content/speeches/yangli-jianghua.mdx:7 已经用了。
  改法：换一个没有用过的 id；已公布的网址所用的那个不要动。`,
  'speeches/name-unchecked.mdx': `
content/speeches/yangli-jianghua.mdx:15  excerpts[1].text
  摘录提到本库人物“样例班组”，却没有写 namesChecked。
  改法：与事实表逐字核对后写上 namesChecked: [yangli-banzu]；说法与事实不合就换一条摘录。`,
  'speeches/names-checked-dangling.mdx': `
content/speeches/yangli-jianghua.mdx:17  excerpts[1].namesChecked[1]
  找不到故事“lisi-yangli”。最接近的是 zhangsan-yangli（张三样例）。
  改法：改正这个 id，或新建 content/stories/lisi-yangli.mdx。`,
  'speeches/reference-spirit.mdx': `
content/speeches/yangli-jianghua.mdx:10  excerpts[0].spirit[0]
  找不到精神词“aigang-jinye”。最接近的是 aigang-jingye（爱岗敬业）。
  改法：改正这个 id，或新建 content/spirit/aigang-jinye.md。`,
  'speeches/reference-story.mdx': `
content/speeches/yangli-jianghua.mdx:11  excerpts[0].stories[0]
  找不到故事“zhangsan-yangly”。最接近的是 zhangsan-yangli（张三样例）。
  改法：改正这个 id，或新建 content/stories/zhangsan-yangly.mdx。`,
  'speeches/source-mark-without-sources.mdx': `
content/speeches/yangli-jianghua.mdx:20
  来源 1 不存在：这个文件没有列来源。
  改法：删去这个来源标记。`,
  'speeches/spirit-repeated.mdx': `
content/speeches/yangli-jianghua.mdx:10  excerpts[0].spirit[1]
  精神词“aigang-jingye”写了不止一次。
  改法：每个词只留一条。`,
  'speeches/title-duplicate.mdx': `
content/speeches/yangli-jianghua.mdx:2  title
  篇名“关于样例站”与 content/pages/about.mdx 相同。
  改法：各写各的篇名，如加上年份或场合。`,
});
