import { expectMessages } from '../../support/expect-messages.ts';

expectMessages({
  'stories/honour-short.mdx': `
content/stories/zhangsan-yangli.mdx:47
  荣誉名称不是授予时的写法：全国劳模。
  改法：照 content/vocabulary/honours.yaml 写全称，如 全国劳动模范、全国五一劳动奖章。
content/stories/zhangsan-yangli.mdx:47
  荣誉名称不是授予时的写法：五一劳动奖章。
  改法：照 content/vocabulary/honours.yaml 写全称，如 全国劳动模范、全国五一劳动奖章。`,
  'stories/honour-unrecorded.mdx': `
content/stories/zhangsan-yangli.mdx:47
  写了“全国劳动模范”，记录的 honours 里没有这一项。
  改法：查实的写进 honours，称号照授予时的写法；没有查实的删去。说的是别人，写出姓名。
content/stories/zhangsan-yangli.mdx:47
  写了“省劳动模范”，记录的 honours 里没有这一项。
  改法：查实的写进 honours，称号照授予时的写法；没有查实的删去。说的是别人，写出姓名。`,
  'stories/honour-year-in-record.mdx': `
content/stories/zhangsan-yangli.mdx:14  honours[0].id
  找不到荣誉“quanguo-laodong-mofan”。最接近的是 yangli-rongyu（样例荣誉）。
  改法：改正这个 id，或查实授予时的名称后在 content/vocabulary/honours.yaml 补上这项荣誉。
content/stories/zhangsan-yangli.mdx:14  honours[0].years[0]
  1956年、1959年授予个人的称号不是“全国劳动模范”：1959年。
  改法：改作“全国先进生产者”，honours 写 quanguo-xianjin-shengchanzhe。`,
  'stories/honour-year.mdx': `
content/stories/zhangsan-yangli.mdx:41
  1956年、1959年授予个人的称号不是“全国劳动模范”：1959年的大会授予个人全国劳动模范。
  改法：改作“全国先进生产者”，honours 写 quanguo-xianjin-shengchanzhe。`,
  'stories/wording.mdx': `
content/stories/zhangsan-yangli.mdx:47
  不用“截止到”：样例理由。
  改法：改作“截至”；这里用得对的，在 content/vocabulary/wording.yaml 那一条的 except 里写上整个词语。
content/stories/zhangsan-yangli.mdx:47
  不用“亲临样例厂现场指导”：样例理由。
  改法：改作“到现场”；这里用得对的，在 content/vocabulary/wording.yaml 那一条的 except 里写上整个词语。
content/stories/zhangsan-yangli.mdx:47
  不用“份量”：样例理由。
  改法：改作“分量”；这里用得对的，在 content/vocabulary/wording.yaml 那一条的 except 里写上整个词语。`,
  'vocabulary/wording/right-missing.yaml': `
content/vocabulary/wording.yaml:1  [0].right
  缺少这一项。
  改法：补上。这一项是：规范的写法。`,
});
