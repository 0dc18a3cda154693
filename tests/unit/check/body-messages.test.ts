import { expectMessages } from '../../support/expect-messages.ts';

expectMessages({
  'spirit/html-raw.md': `
content/spirit/aigang-jingye.md:8
  正文里有 HTML 标签：<div>样例</div>。
  改法：删去标签，改用 Markdown 写。
content/spirit/aigang-jingye.md:10
  正文里有能运行的 HTML：<iframe。
  改法：删去。正文里不放脚本、嵌入和事件属性。`,
  'stories/code-expression.mdx': `
content/stories/zhangsan-yangli.mdx:45
  正文里有花括号 {…}，会被当成程序。
  改法：删去；要印出花括号，写 \\{ 和 \\}。
content/stories/zhangsan-yangli.mdx:47
  正文里有花括号 {…}，会被当成程序。
  改法：删去；要印出花括号，写 \\{ 和 \\}。`,
  'stories/code-import.mdx': `
content/stories/zhangsan-yangli.mdx:45
  正文里有 import 或 export。
  改法：删去这几行；组件不用引入，直接写就能用。
content/stories/zhangsan-yangli.mdx:47
  正文里有 import 或 export。
  改法：删去这几行；组件不用引入，直接写就能用。`,
  'stories/component-attribute-missing.mdx': `
content/stories/zhangsan-yangli.mdx:45
  组件 <Background> 缺少 title。
  改法：补上，如 <Background title="什么叫井喷"> … </Background>。`,
  'stories/component-attribute-unknown.mdx': `
content/stories/zhangsan-yangli.mdx:45
  组件 <Plate> 没有 titel 这一项。最接近的是 id。
  改法：改正名称或删去。`,
  'stories/component-empty.mdx': `
content/stories/zhangsan-yangli.mdx:45
  组件 <Background> 里面没有文字。
  改法：在首尾两个标签之间写上，如 <Background title="什么叫井喷"> … </Background>。`,
  'stories/component-inline.mdx': `
content/stories/zhangsan-yangli.mdx:45
  组件 <Plate> 没有独占一段。
  改法：前后各空一行，不放进段落、列表、引文和别的组件里，如 <Plate id="mud" />。`,
  'stories/component-not-empty.mdx': `
content/stories/zhangsan-yangli.mdx:45
  组件 <Plate> 里面不放文字。
  改法：只写一个标签，如 <Plate id="mud" />。`,
  'stories/component-unknown.mdx': `
content/stories/zhangsan-yangli.mdx:45
  没有组件 <Backgroud>。最接近的是 Background。
  改法：改正名称或删去。作者可用的组件：Background、Plate。`,
  'stories/emphasis-literal.mdx': `
content/stories/zhangsan-yangli.mdx:45
  提醒：加粗没有生效，** 会照样印出来。
  改法：让两个 ** 紧贴要加粗的字，里面首尾不留空格；或删去它们。`,
  'stories/html-event.mdx': `
content/stories/zhangsan-yangli.mdx:45
  正文里有能运行的 HTML：onclick。
  改法：删去。正文里不放脚本、嵌入和事件属性。
content/stories/zhangsan-yangli.mdx:45
  组件 <Background> 没有 onclick 这一项。最接近的是 title。
  改法：改正名称或删去。`,
  'stories/html-javascript-link.mdx': `
content/stories/zhangsan-yangli.mdx:45
  正文里有能运行的 HTML：javascript:alert(1)。
  改法：删去。正文里不放脚本、嵌入和事件属性。`,
  'stories/html-raw.mdx': `
content/stories/zhangsan-yangli.mdx:45
  正文里有 HTML 标签：<br>。
  改法：删去标签，改用 Markdown 写。`,
  'stories/html-script.mdx': `
content/stories/zhangsan-yangli.mdx:45
  正文里有能运行的 HTML：<script>。
  改法：删去。正文里不放脚本、嵌入和事件属性。`,
  'stories/image.mdx': `
content/stories/zhangsan-yangli.mdx:45
  正文里有图片。
  改法：删去。图画只用木刻：前言写 plate，或正文写 <Plate id="mud" />。`,
  'stories/link-address.mdx': `
content/stories/zhangsan-yangli.mdx:45
  链接的网址不能用：javascript:alert(1)。
  改法：写完整的 http:// 或 https:// 网址，或删去链接，只留文字。
content/stories/zhangsan-yangli.mdx:45
  链接的网址不能用：ftp://example.org/。
  改法：写完整的 http:// 或 https:// 网址，或删去链接，只留文字。
content/stories/zhangsan-yangli.mdx:45
  链接的网址不能用：http://。
  改法：写完整的 http:// 或 https:// 网址，或删去链接，只留文字。`,
  'stories/mdx-broken-character.mdx': `
content/stories/zhangsan-yangli.mdx:45
  正文读不下去：< 或 { 后面的字符不对；要印出 < 或 {，前面加 \\。
  改法：改正这一处；正文只用 Markdown 和作者可用的组件。`,
  'stories/mdx-broken.mdx': `
content/stories/zhangsan-yangli.mdx:45
  正文读不下去：组件的首尾标签不配对。
  改法：改正这一处；正文只用 Markdown 和作者可用的组件。`,
  'stories/reference-body-plate.mdx': `
content/stories/zhangsan-yangli.mdx:45
  找不到木刻“mud”。最接近的是 haul（大绳）。
  改法：改正这个 id，或在 content/vocabulary/plates.yaml 补上这幅木刻。`,
  'stories/source-mark-broken.mdx': `
content/stories/zhangsan-yangli.mdx:37
  来源标记写错了：[^1，2]。
  改法：写成 [^2] 或 [^2,3]：数字是 sources 的序号，用半角逗号隔开。`,
  'stories/source-mark-definition.mdx': `
content/stories/zhangsan-yangli.mdx:47
  来源标记写错了：[^1]:。
  改法：写成 [^2] 或 [^2,3]：数字是 sources 的序号，用半角逗号隔开。`,
  'stories/source-mark-missing.mdx': `
content/stories/zhangsan-yangli.mdx:37
  这一段有数字、日期或引语，却没有来源标记：“样例厂有三百多人，他是其……”。
  改法：在所证明的那句话的句末标点之后写上来源标记，如 [^2,3]。
content/stories/zhangsan-yangli.mdx:39
  这一段有数字、日期或引语，却没有来源标记：“他说：“样例的话。”……”。
  改法：在所证明的那句话的句末标点之后写上来源标记，如 [^2,3]。`,
  'stories/source-mark-number.mdx': `
content/stories/zhangsan-yangli.mdx:37
  来源 3 不存在：sources 只有 2 条。
  改法：改成 1 到 2，或在 sources 末尾补上这条来源。`,
});
