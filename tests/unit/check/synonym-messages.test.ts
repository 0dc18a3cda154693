import { expect, test } from '@playwright/test';
import { checkWith, printed } from '../../support/content-fixture.ts';
import { expectMessages } from '../../support/expect-messages.ts';

expectMessages({
  'vocabulary/synonyms/synonyms.yaml': `
content/vocabulary/synonyms.yaml:1  [0].offer
  不能写“large”。最接近的是 large-type。
  改法：改成这几个之一：large-type。
content/vocabulary/synonyms.yaml:2  [1].words
  至少写两个词。现在写的是：1 项的列表。
  改法：这一项是：意思完全相同的词，本站的写法写在最前。
content/vocabulary/synonyms.yaml:3  [2].words[2]
  “大样例版”在第 1 行已经有了。
  改法：一个词只放在一组里；两组意思完全相同，就并成一组。`,
});

test('two honours are never one word, however short they are written', async () => {
  const issues = await checkWith({
    'vocabulary/honours.yaml': '- { id: yangli-rongyu, title: 样例荣誉, level: 市 }\n- { id: yangli-jiangzhang, title: 全国样例奖章, level: 市 }\n',
    'vocabulary/synonyms.yaml': '- { words: [全国样例奖章, 样例奖章] }\n- { words: [样例荣誉, 样例誉, 例奖章] }\n',
  });
  expect(printed(issues)).toBe(`content/vocabulary/synonyms.yaml:2  [1].words[2]
  “例奖章”和“样例荣誉”是两种荣誉，不能当作一个词。
  改法：分成两组，或删去一个；荣誉名称见 content/vocabulary/honours.yaml。`);
});
