import { expectMessages } from '../../support/expect-messages.ts';

expectMessages({
  'spirit/value-length.md': `
content/spirit/aigang-jingye.md:2  name
  恰好 4 个字。现在写的是：“爱岗”。
  改法：这一项是：四字词。`,
  'stories/field-missing.mdx': `
content/stories/zhangsan-yangli.mdx:2  occupation
  缺少这一项。
  改法：补上。这一项是：职业。`,
  'stories/field-unknown-nested.mdx': `
content/stories/zhangsan-yangli.mdx:14  honours[0].year
  没有“year”这一项。最接近的是 years。
  改法：改正名称或删去。这里可以写：id、years、count、edition、conferred、note、by、titleConfirmed、sources、check。`,
  'stories/field-unknown.mdx': `
content/stories/zhangsan-yangli.mdx:2  gender
  缺少这一项。
  改法：补上。这一项是：性别。
content/stories/zhangsan-yangli.mdx:5  gendar
  没有“gendar”这一项。最接近的是 gender。
  改法：改正名称或删去。这里可以写：kind、gender、ethnicity、birth、death、name、reading、aliases、distinguish、nativePlace、occupation、employer、industry、region、era、honours、events、figures、quotations、spirit、line、summary、sources、plate、mayName、note、status、published、updated、checked、reviews、corrections。`,
  'stories/frontmatter-empty.mdx': `
content/stories/zhangsan-yangli.mdx:2
  要写一组“名称: 值”。现在写的是：空。
  改法：照格式改正。`,
  'stories/frontmatter-missing.mdx': `
content/stories/zhangsan-yangli.mdx:1
  没有读到前言。
  改法：文件第一行写 ---，前言写完另起一行再写 ---，两行都顶格。`,
  'stories/kind-unknown.mdx': `
content/stories/zhangsan-yangli.mdx:2  kind
  不能写“persen”。最接近的是 person。
  改法：改成这几个之一：person、collective。`,
  'stories/list-too-long.mdx': `
content/stories/zhangsan-yangli.mdx:21  spirit
  最多三个。现在写的是：4 项的列表。
  改法：这一项是：体现的精神词，最多三个，每个写明事迹。
content/stories/zhangsan-yangli.mdx:23  spirit[1].id
  精神词“aigang-jingye”写了不止一次。
  改法：每个词只留一条。
content/stories/zhangsan-yangli.mdx:24  spirit[2].id
  精神词“aigang-jingye”写了不止一次。
  改法：每个词只留一条。
content/stories/zhangsan-yangli.mdx:25  spirit[3].id
  精神词“aigang-jingye”写了不止一次。
  改法：每个词只留一条。`,
  'stories/reference-era.mdx': `
content/stories/zhangsan-yangli.mdx:12  era
  找不到年代“1990s”。最接近的是 1980s（1980年代）。
  改法：改正这个 id，或在 content/vocabulary/eras.yaml 补上这个年代。`,
  'stories/reference-honour.mdx': `
content/stories/zhangsan-yangli.mdx:14  honours[0].id
  找不到荣誉“quanguo-yangli”。最接近的是 yangli-rongyu（样例荣誉）。
  改法：改正这个 id，或查实授予时的名称后在 content/vocabulary/honours.yaml 补上这项荣誉。`,
  'stories/reference-industry.mdx': `
content/stories/zhangsan-yangli.mdx:10  industry
  找不到行业“yangli-hangy”。最接近的是 yangli-hangye（样例行业）。
  改法：改正这个 id，或在 content/vocabulary/industries.yaml 补上这个行业。`,
  'stories/reference-plate.mdx': `
content/stories/zhangsan-yangli.mdx:28  plate
  找不到木刻“hual”。最接近的是 haul（大绳）。
  改法：改正这个 id，或在 content/vocabulary/plates.yaml 补上这幅木刻。`,
  'stories/reference-region.mdx': `
content/stories/zhangsan-yangli.mdx:11  region
  找不到地区“diqu”。最接近的是 yangli-diqu（样例地区）。
  改法：改正这个 id，或在 content/vocabulary/regions.yaml 补上这个地区。`,
  'stories/reference-spirit.mdx': `
content/stories/zhangsan-yangli.mdx:22  spirit[0].id
  找不到精神词“aigang”。最接近的是 aigang-jingye（爱岗敬业）。
  改法：改正这个 id，或新建 content/spirit/aigang.md。`,
  'stories/url-javascript.mdx': `
content/stories/zhangsan-yangli.mdx:26  sources[0].url
  网址以 http:// 或 https:// 开头。现在写的是：“javascript:alert(1)”。
  改法：这一项是：网址。`,
  'stories/url-malformed.mdx': `
content/stories/zhangsan-yangli.mdx:26  sources[0].url
  网址以 http:// 或 https:// 开头。现在写的是：“https://”。
  改法：这一项是：网址。`,
  'stories/value-size.mdx': `
content/stories/zhangsan-yangli.mdx:23  line
  最多 20 字。现在写的是：“三十六年里天天守着同一个样例岗位没有离开过一步”。
  改法：这一项是：一句话，最多 20 字，不以姓名开头。`,
  'stories/value-type.mdx': `
content/stories/zhangsan-yangli.mdx:9  employer
  要写一个列表。现在写的是：“样例厂”。
  改法：这一项是：工作单位，先后为序。`,
  'stories/value-unknown.mdx': `
content/stories/zhangsan-yangli.mdx:16  events[0].check
  不能写“singel”。最接近的是 single。
  改法：改成这几个之一：confirmed、single。`,
  'stories/yaml-alias-unresolved.mdx': `
content/stories/zhangsan-yangli.mdx:3
  YAML 读不下去：* 和 & 有特殊意思，开头是它们的文字要加引号。
  改法：照前后几行的写法改正；改好后再查一次，这一部分的其他问题才看得到。`,
  'stories/yaml-broken.mdx': `
content/stories/zhangsan-yangli.mdx:3
  YAML 读不下去：一行里有两个“名称: 值”，含冒号的文字要加引号。
  改法：照前后几行的写法改正；改好后再查一次，这一部分的其他问题才看得到。`,
  'stories/yaml-duplicate-key.mdx': `
content/stories/zhangsan-yangli.mdx:6
  YAML 读不下去：同一项写了两次。
  改法：照前后几行的写法改正；改好后再查一次，这一部分的其他问题才看得到。`,
});
