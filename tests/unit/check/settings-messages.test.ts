import { expectMessages } from '../../support/expect-messages.ts';

expectMessages({
  'site/contact-missing.yaml': `
content/site.yaml:1  contact
  提醒：没有联系方式，页面上会写“本站未填联系方式”。
  改法：写上 contact 的 phone、email 或 address，读者好提更正与撤下。`,
  'site/reference-featured.yaml': `
content/site.yaml:6  featured
  找不到故事“zhangsan”。最接近的是 zhangsan-yangli（张三样例）。
  改法：改正这个 id，或新建 content/stories/zhangsan.mdx。`,
  'site/reference-pairing-excerpt.yaml': `
content/site.yaml:9  pairing.excerpt
  找不到摘录“shuodao”。最接近的是 shuodao-zuodao。
  改法：改正这个 id，或在那篇讲话里补上这条摘录。`,
  'site/reference-pairing.yaml': `
content/site.yaml:8  pairing.speech
  找不到讲话“yangli”。最接近的是 yangli-jianghua（样例讲话）。
  改法：改正这个 id，或新建 content/speeches/yangli.mdx。
content/site.yaml:10  pairing.story
  找不到故事“zhangsan”。最接近的是 zhangsan-yangli（张三样例）。
  改法：改正这个 id，或新建 content/stories/zhangsan.mdx。`,
  'site/url-javascript.yaml': `
content/site.yaml:3  url
  网址以 http:// 或 https:// 开头。现在写的是：“javascript:alert(1)”。
  改法：这一项是：对外网址；环境变量 SITE_URL 优先。`,
  'site/url-missing.yaml': `
content/site.yaml:1  url
  提醒：没有网址：canonical、sitemap.xml、订阅源等需要网址的内容都不生成。
  改法：写上 url，或在生成时设环境变量 SITE_URL。`,
  'vocabulary/honours/id-duplicate.yaml': `
content/vocabulary/honours.yaml:2  [1].id
  id“yangli-rongyu”重复：content/vocabulary/honours.yaml:1 已经用了。
  改法：换一个没有用过的 id；已公布的网址所用的那个不要动。`,
  'vocabulary/industries/colour.yaml': `
content/vocabulary/industries.yaml:3  [0].material.colour
  颜色写成 #1e474c。现在写的是：“墨绿”。
  改法：这一项是：材料色。`,
  'vocabulary/industries/industry-idle.yaml': `
content/vocabulary/industries.yaml:1  [0].id
  提醒：行业“空白行业”还没有一个已发布的故事。
  改法：不用改；有了这一行的故事，提醒自然消失。`,
  'vocabulary/industries/reference-plate.yaml': `
content/vocabulary/industries.yaml:4  [0].plate
  找不到木刻“oil”。最接近的是 haul（大绳）。
  改法：改正这个 id，或在 content/vocabulary/plates.yaml 补上这幅木刻。`,
});
