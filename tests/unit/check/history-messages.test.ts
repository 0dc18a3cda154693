import { expectMessages } from '../../support/expect-messages.ts';

expectMessages({
  'history/conferred.mdx': `
content/history/commendations.mdx:12  events[0].conferred[0]
  找不到荣誉“yangli-rongy”。最接近的是 yangli-rongyu（样例荣誉）。
  改法：改正这个 id，或查实授予时的名称后在 content/vocabulary/honours.yaml 补上这项荣誉。`,
  'history/event-mark-missing.mdx': `
content/history/commendations.mdx:10  events[0].text
  写上来源标记，如 [^5,6]。现在写的是：“1985年召开样例表彰大会。”。
  改法：这一项是：一两句话，每句之后写来源标记，如 [^5,6]。`,
  'history/event-mark-number.mdx': `
content/history/commendations.mdx:10  events[0].text
  来源 4 不存在：sources 只有 2 条。
  改法：改成 1 到 2，或在 sources 末尾补上这条来源。`,
  'history/event-until.mdx': `
content/history/commendations.mdx:8  events[0].until
  until 早于 date。现在写的是：“1984”。
  改法：这一项是：不止一天或一年的，写上最后一天或最后一年。`,
  'history/figure-amount.mdx': `
content/history/commendations.mdx:14  events[0].figures[0].amount
  amount 与 value 里的数不同。现在写的是：“30”。
  改法：这一项是：画在尺上的数，与 value 里的数相同；不是一次的数不画。`,
  'history/figure-evidence-thin.mdx': `
content/history/commendations.mdx:14  events[0].figures[0].check
  check 写了 confirmed，来源却只有一个。
  改法：补上另一个独立来源，或写 check: single。`,
  'history/figure-source-number.mdx': `
content/history/commendations.mdx:14  events[0].figures[0].sources[1]
  来源 3 不存在：sources 只有 2 条。
  改法：改成 1 到 2，或在 sources 末尾补上这条来源。`,
  'history/figure-without-source.mdx': `
content/history/commendations.mdx:14  events[0].figures[0].sources
  缺少这一项。
  改法：补上。这一项是：来源编号，即本文 sources 中的第几条，从 1 数起。`,
  'history/prose-mark-missing.mdx': `
content/history/commendations.mdx:22
  这一段有数字、日期或引语，却没有来源标记：“1985年以来照样例办。……”。
  改法：在所证明的那句话的句末标点之后写上来源标记，如 [^2,3]。`,
});
