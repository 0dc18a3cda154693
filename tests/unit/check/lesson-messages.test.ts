import { expectMessages } from '../../support/expect-messages.ts';

expectMessages({
  'lessons/answer-no-choice.mdx': `
content/lessons/yangli-ke.mdx:31  quiz[2].answer
  没有这个选项。现在写的是：“D”。
  改法：这一项是：正确的选项。`,
  'lessons/choices.mdx': `
content/lessons/yangli-ke.mdx:32  quiz[3].choices[2]
  选项“说到”写了两次。
  改法：换成不同的选项。`,
  'lessons/day-title.mdx': `
content/lessons/yangli-ke.mdx:23  sessions[3]
  劳动周的这一天没有主题。
  改法：写上 title，如 校园一日保洁。`,
  'lessons/days.mdx': `
content/lessons/yangli-ke.mdx:15  sessions
  劳动周要写五天，这里是 4 天。
  改法：一天一项，写满五项。`,
  'lessons/excerpt-unknown.mdx': `
content/lessons/yangli-ke.mdx:9  excerpts[0].excerpt
  找不到摘录“shuodao”。最接近的是 shuodao-zuodao。
  改法：改正这个 id，或在那篇讲话里补上这条摘录。`,
  'lessons/excerpt-unlisted.mdx': `
content/lessons/yangli-ke.mdx:18  sessions[0].steps[1].slides[0].quote
  引了摘录“yangli-jianghua/xiang-yangli”，用到的摘录里没有它。
  改法：在 excerpts 里补上这条摘录。`,
  'lessons/gap.mdx': `
content/lessons/yangli-ke.mdx:25  sheet.before[0].sentences[0].text
  这一句没有空。
  改法：把要填的字放进【】，如 打了【5】天。`,
  'lessons/idle.mdx': `
content/lessons/yangli-ke.mdx:8  stories[1]
  列了“yangli-banzu”，任务、小测验和幻灯片里却没有一处引它的原文。
  改法：为它出一道题、放一句原文，或从列表里删去。
content/lessons/yangli-ke.mdx:9  excerpts[0]
  列了“yangli-jianghua/xiang-yangli”，任务、小测验和幻灯片里却没有一处引它的原文。
  改法：为它出一道题、放一句原文，或从列表里删去。`,
  'lessons/minutes-not-number.mdx': `
content/lessons/yangli-ke.mdx:19  sessions[0].steps[2].minutes
  要写数字。现在写的是：“二十”。
  改法：这一项是：几分钟。`,
  'lessons/minutes.mdx': `
content/lessons/yangli-ke.mdx:16  sessions[0].steps
  各步合计 45 分钟，这一节是 40 分钟。
  改法：增减各步的 minutes，让它们的和正好是一节课。`,
  'lessons/number-in-quiz.mdx': `
content/lessons/yangli-ke.mdx:32  quiz[3].reason
  数字“7”在用到的故事和摘录里没有。
  改法：照故事改正，或删去；课堂上的数量写明单位，如 3分钟、4人一组。`,
  'lessons/number-in-source.mdx': `
content/lessons/yangli-ke.mdx:32  quiz[3].reason
  数字“2020”在用到的故事和摘录里没有。
  改法：照故事改正，或删去；课堂上的数量写明单位，如 3分钟、4人一组。`,
  'lessons/number.mdx': `
content/lessons/yangli-ke.mdx:17  sessions[0].steps[0].say[0]
  数字“37”在用到的故事和摘录里没有。
  改法：照故事改正，或删去；课堂上的数量写明单位，如 3分钟、4人一组。
content/lessons/yangli-ke.mdx:17  sessions[0].steps[0].slides[0].figure
  数字“30.5”在用到的故事和摘录里没有。
  改法：照故事改正，或删去；课堂上的数量写明单位，如 3分钟、4人一组。`,
  'lessons/one-session.mdx': `
content/lessons/yangli-ke.mdx:15  sessions
  一节课只写一项，这里有 2 项。
  改法：合成一项；要连上五天，kind 写 laodongzhou。`,
  'lessons/order-date.mdx': `
content/lessons/yangli-ke.mdx:32  sheet.during[0].events[2].date
  日期 2020-01-02 在 content/stories/zhangsan-yangli.mdx 里没有。
  改法：照故事改正；知道到年就只写年。`,
  'lessons/order.mdx': `
content/lessons/yangli-ke.mdx:31  sheet.during[0].events[1].date
  这件事（1980-05）没有晚于前一件（1980）。
  改法：照先后写；同一天的两件事分不出先后，换一件。`,
  'lessons/origin-half.mdx': `
content/lessons/yangli-ke.mdx:18  sessions[0].steps[1].slides[0].quote
  写一个出处：story，或 retelling，或一起写 speech 和 excerpt。现在写的是：一组“名称: 值”。
  改法：这一项是：照录的原文，最多 60 字为好。`,
  'lessons/origin-none.mdx': `
content/lessons/yangli-ke.mdx:18  sessions[0].steps[1].slides[0].quote
  写一个出处：story，或 retelling，或一起写 speech 和 excerpt。现在写的是：一组“名称: 值”。
  改法：这一项是：照录的原文，最多 60 字为好。`,
  'lessons/origin-two.mdx': `
content/lessons/yangli-ke.mdx:18  sessions[0].steps[1].slides[0].quote
  写一个出处：story，或 retelling，或一起写 speech 和 excerpt。现在写的是：一组“名称: 值”。
  改法：这一项是：照录的原文，最多 60 字为好。`,
  'lessons/passage-gap.mdx': `
content/lessons/yangli-ke.mdx:18  sessions[0].steps[1].slides[0].quote.text
  “一个【样例】岗位”在 content/stories/zhangsan-yangli.mdx 里找不到原样的一段。
  改法：照录原文，标点也照原样，来源标记不写；记录里的生平、数字和原话，只引 confirmed 的。`,
  'lessons/passage-in-other-excerpt.mdx': `
content/lessons/yangli-ke.mdx:32  quiz[3].from[0].text
  “样例班组的做法”在 content/speeches/yangli-jianghua.mdx 里找不到原样的一段。
  改法：照录原文，标点也照原样，来源标记不写；记录里的生平、数字和原话，只引 confirmed 的。`,
  'lessons/passage-in-source.mdx': `
content/lessons/yangli-ke.mdx:18  sessions[0].steps[1].slides[0].quote.text
  “样例文章甲”在 content/stories/zhangsan-yangli.mdx 里找不到原样的一段。
  改法：照录原文，标点也照原样，来源标记不写；记录里的生平、数字和原话，只引 confirmed 的。`,
  'lessons/passage-not-confirmed.mdx': `
content/lessons/yangli-ke.mdx:18  sessions[0].steps[1].slides[0].quote.text
  “进样例厂做工”在 content/stories/zhangsan-yangli.mdx 里找不到原样的一段。
  改法：照录原文，标点也照原样，来源标记不写；记录里的生平、数字和原话，只引 confirmed 的。`,
  'lessons/passage-unsourced.mdx': `
content/lessons/yangli-ke.mdx:26  sheet.during[0].claims[1].text
  “样例就是照着做的例子。”在 content/stories/zhangsan-yangli.mdx 的正文里没有带来源标记的一句。
  改法：换成正文里有来源标记的话；找证据的答案就从标记得出。`,
  'lessons/passage.mdx': `
content/lessons/yangli-ke.mdx:18  sessions[0].steps[1].slides[0].quote.text
  “两个样例岗位”在 content/stories/zhangsan-yangli.mdx 里找不到原样的一段。
  改法：照录原文，标点也照原样，来源标记不写；记录里的生平、数字和原话，只引 confirmed 的。`,
  'lessons/plate-unknown.mdx': `
content/lessons/yangli-ke.mdx:19  sessions[0].steps[2].slides[0].plate
  找不到木刻“hual”。最接近的是 haul（大绳）。
  改法：改正这个 id，或在 content/vocabulary/plates.yaml 补上这幅木刻。`,
  'lessons/points.mdx': `
content/lessons/yangli-ke.mdx:26  sheet.during[0].points
  评分各项合计 25 分，满分写的是 30 分。
  改法：改正其中一处，让它们相等。`,
  'lessons/polyphone.mdx': `
content/lessons/yangli-ke.mdx:20  board[0]
  多音字“长”还没有定音，照推测读 zhǎng：“样例队长”
  改法：查词典，在 content/vocabulary/readings.yaml 加上它所在的词，如 - { phrase: 队长, readings: [duì, zhǎng] }，读音写对；词要长到不会有别的读法。`,
  'lessons/retelling.mdx': `
content/lessons/yangli-ke.mdx:18  sessions[0].steps[1].slides[0].quote.retelling
  没有读本“zhangsan-yangli”。
  改法：换成 story，引故事的原文；或先写 content/retellings/zhangsan-yangli.md。`,
  'lessons/speech-unknown.mdx': `
content/lessons/yangli-ke.mdx:9  excerpts[0].speech
  找不到讲话“yangli-jiang”。最接近的是 yangli-jianghua（样例讲话）。
  改法：改正这个 id，或新建 content/speeches/yangli-jiang.mdx。`,
  'lessons/story-unknown.mdx': `
content/lessons/yangli-ke.mdx:8  stories[1]
  找不到故事“zhangsan”。最接近的是 zhangsan-yangli（张三样例）。
  改法：改正这个 id，或新建 content/stories/zhangsan.mdx。`,
  'lessons/story-unlisted.mdx': `
content/lessons/yangli-ke.mdx:18  sessions[0].steps[1].slides[0].quote
  引了“yangli-banzu”的原文，用到的故事里没有它。
  改法：在 stories 里补上 yangli-banzu。`,
  'lessons/task-group-unknown.mdx': `
content/lessons/yangli-ke.mdx:10  taskGroups[0]
  不能写“gongye-shenchan”。最接近的是 gongye-shengchan。
  改法：改成这几个之一：qingjie-weisheng、zhengli-shouna、pengren-yingyang、jiayong-qiju、nongye-shengchan、chuantong-gongyi、gongye-shengchan、xin-jishu、xiandai-fuwu、gongyi-zhiyuan。`,
  'lessons/task-kind-unknown.mdx': `
content/lessons/yangli-ke.mdx:26  sheet.during[0].kind
  不能写“opne”。最接近的是 open。
  改法：改成这几个之一：question、open、evidence、order、cloze、match、hands、interview、trial、debate、essay。`,
  'lessons/unfinished.mdx': `
content/lessons/yangli-ke.mdx:12  keyPoint
  还有没写完的地方：〔待填〕。
  改法：写完再发布；没写完的，status 写 draft。
content/lessons/yangli-ke.mdx:39
  还有没写完的地方：〔待填〕。
  改法：写完再发布；没写完的，status 写 draft。`,
});
