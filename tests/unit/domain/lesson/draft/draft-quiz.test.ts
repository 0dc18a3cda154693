import { expect, test } from '@playwright/test';
import { draftQuiz } from '../../../../../src/domain/lesson/draft/draft-quiz.ts';
import { UNFINISHED } from '../../../../../src/domain/lesson/unfinished.ts';
import { CHOICES } from '../../../../../src/schema/lesson/quiz.ts';
import { sampleContext, type SampleContext } from '../../../../support/draft-context.ts';
import { sampleFigure, sampleWords, told, type SampleStory } from '../../../../support/draft-story.ts';

const TAUGHT: SampleStory = {
  record: { figures: [sampleFigure('90桶')], quotations: [sampleWords('样例的话，照样例写')] },
  told: [
    told('1952年，他进了样例厂，当上样例工。'),
    told('1956年，他做成了样例。'),
    told('1964年，他教会了别人。'),
    told('原先每班搬50桶，后来80桶；他自己搬90桶。'),
    told('他说过“样例的话，照样例写”。'),
  ],
};
const OTHERS: SampleStory[] = [
  { id: 'yangli-yi', record: { name: '样例乙', industry: 'bie-de', occupation: '范例匠', employer: ['范例车间'], quotations: [sampleWords('乙的话')] } },
  { id: 'yangli-bing', record: { name: '样例丙', industry: 'bie-de', occupation: '模型师', employer: ['模型社'], quotations: [sampleWords('丙的话')] } },
];

const quiz = (taught = TAUGHT, more: SampleContext = { others: OTHERS }, asked: string[] = []) => draftQuiz(sampleContext([taught], more), new Set(asked));
const right = ({ choices, answer }: ReturnType<typeof quiz>[number]) => choices[CHOICES.indexOf(answer)];

test('each question has three different choices, of which the text bears out the right one', () => {
  const questions = quiz();
  expect(questions.length).toBeGreaterThanOrEqual(4);
  for (const question of questions) {
    expect.soft(new Set(question.choices).size, question.ask).toBe(3);
    expect.soft(JSON.stringify(question), question.ask).not.toContain(UNFINISHED);
    expect.soft(question.from[0]!.text, question.ask).toContain(right(question));
  }
});

test('trades, measures, years, employers and words are asked', () => {
  const asked = quiz(TAUGHT, { others: OTHERS, choices: { stage: 'senior' } });
  const find = (ask: string) => asked.find((one) => one.ask === ask);
  expect(right(find('张三样例做的是什么工作？')!)).toBe('样例工');
  expect(find('张三样例做的是什么工作？')!.choices.toSorted()).toEqual(['样例工', '模型师', '范例匠']);
  expect(find('原先每班搬50桶，后来80桶；他自己搬多少桶？')!.choices).toEqual(['50桶', '80桶', '90桶']);
  expect(right(find('哪一年，他做成了样例？')!)).toBe('1956年');
  expect(right(find('下面哪一句话是张三样例说的？')!)).toBe('样例的话，照样例写');
});

test('years stand in their order; right letters differ, and are the same every time', () => {
  const questions = quiz();
  const years = questions.find(({ ask }) => ask.startsWith('哪一年'))!.choices;
  expect(years).toEqual(years.toSorted());
  expect(new Set(questions.map(({ answer }) => answer)).size).toBeGreaterThan(1);
  expect(quiz()).toEqual(questions);
});

test('no two questions are of one sentence, where there are enough', () => {
  const sentences = quiz().map(({ from }) => from[0]!.text);
  expect(new Set(sentences).size).toBe(sentences.length);
});

test('what the sheet asks comes last', () => {
  const asks = quiz(TAUGHT, { others: OTHERS, choices: { stage: '1-2' } }, ['哪一年，他做成了样例？']).map(({ ask }) => ask);
  expect(asks).not.toContain('哪一年，他做成了样例？');
});

test('where the text gives too little the rest is left to the teacher', () => {
  const questions = quiz({ told: [] }, {});
  expect(questions).toHaveLength(4);
  for (const question of questions) {
    expect.soft(question.ask).toBe(UNFINISHED);
    expect.soft(new Set(question.choices).size).toBe(3);
  }
});

test('of several people it is asked whose deed it is, the name left out', () => {
  const spirit = { id: 'aigang-jingye', name: '爱岗敬业' };
  const deed = (text: string) => ({ spirit: [{ id: spirit.id, deed: text, sources: [1, 2] }] });
  const taught: SampleStory[] = [
    { record: deed('一班搬90桶'), told: [told('他进了厂，做样例。'), told('张三样例一班搬90桶。')] },
    { id: 'yangli-yi', record: { name: '样例乙', ...deed('夜里修好样例') }, told: [told('夜里，他修好了样例。')] },
  ];
  const questions = draftQuiz(sampleContext(taught, { spirit, others: OTHERS.slice(1) }), new Set());
  expect(questions.map(({ ask }) => ask)).toEqual(expect.arrayContaining(['“（　）一班搬90桶。”括号里是哪一位？', '“夜里，他修好了样例。”说的是哪一位？']));
});
