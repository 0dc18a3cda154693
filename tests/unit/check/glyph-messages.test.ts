import { expectMessages } from '../../support/expect-messages.ts';

expectMessages({
  'stories/glyphs.mdx': `
content/stories/zhangsan-yangli.mdx:41
  没有一种字体能显示 “😀”（U+1F600）。
  改法：换成通用的写法；是异体字或生造字的，改用规范字。
content/stories/zhangsan-yangli.mdx:41
  提醒：宋体没有 “䶮”（U+4DAE），这个字会用霞鹜文楷显示。
  改法：人名、地名的用字属实就不必改；写错的改正。`,
});
