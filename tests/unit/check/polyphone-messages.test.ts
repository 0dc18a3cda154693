import { expectMessages } from '../../support/expect-messages.ts';

expectMessages({
  'stories/polyphone.mdx': `
content/stories/zhangsan-yangli.mdx:41
  多音字“长”还没有定音，照推测读 zhǎng：“样例班的队长带头行医，样例工照样做。”
  改法：查词典，在 content/vocabulary/readings.yaml 加上它所在的词，如 - { phrase: 队长, readings: [duì, zhǎng] }，读音写对；词要长到不会有别的读法。
content/stories/zhangsan-yangli.mdx:41
  多音字“头”还没有定音，照推测读 tóu：“样例班的队长带头行医，样例工照样做。”
  改法：查词典，在 content/vocabulary/readings.yaml 加上它所在的词，如 - { phrase: 带头, readings: [dài, tóu] }，读音写对；词要长到不会有别的读法。
content/stories/zhangsan-yangli.mdx:41
  多音字“行”还没有定音，照推测读 xíng：“样例班的队长带头行医，样例工照样做。”
  改法：查词典，在 content/vocabulary/readings.yaml 加上它所在的词，如 - { phrase: 行医, readings: [xíng, yī] }，读音写对；词要长到不会有别的读法。`,
  'vocabulary/readings/reading-phrases.yaml': `
content/vocabulary/readings.yaml:45  [44].readings
  有几个汉字就写几个音节。现在写的是：1 项的列表。
  改法：这一项是：读音，一个汉字一个音节，如 [shuài, duì]。
content/vocabulary/readings.yaml:46  [45].phrase
  单字要写 default: true，词不写。现在写的是：“长”。
  改法：这一项是：一个词，照正文里的写法。
content/vocabulary/readings.yaml:47  [46].phrase
  “里”在第 43 行已经有了。
  改法：删去一条；两处读音不同，就各写一个更长的词。`,
});
