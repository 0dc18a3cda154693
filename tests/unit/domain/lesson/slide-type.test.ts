import { expect, test } from '@playwright/test';
import { figureFit, homeworkType, slideSetting, titleFit } from '../../../../src/domain/lesson/slide-type.ts';

const words = { title: '样例', lines: [], read: false };
const long = '这一行字写得很长，一共写到二十八个字那么长，再长就不许了';

test('few words are set larger than many, and a quotation that stands alone the largest', () => {
  const few = slideSetting({ ...words, lines: ['桌面', '桌角'] });
  const many = slideSetting({ ...words, lines: [long, long, long, long] });
  const alone = slideSetting({ ...words, quote: '“说到做到”' });
  expect(few.type).toBeLessThan(many.type);
  expect(alone.type).toBe(0);
});

test('beside a plate and with pinyin words are smaller', () => {
  const lines = ['不花钱，不动电', '不登高，不钉墙'];
  const plain = slideSetting({ ...words, lines }).type;
  expect(slideSetting({ ...words, lines, plate: 'oil' }).type).toBeGreaterThanOrEqual(plain);
  expect(slideSetting({ ...words, lines: [long, long], read: true }).type).toBeGreaterThan(slideSetting({ ...words, lines: [long, long] }).type);
});

test('a figure gives way to the words below it', () => {
  expect(slideSetting({ ...words, figure: '90桶' }).figure).toBe(0);
  expect(slideSetting({ ...words, figure: '90桶', lines: [long, long, long] }).figure).toBeGreaterThan(0);
});

test('a quotation is broken after its punctuation, evenly, and no word of it is lost', () => {
  const quote = '“干一行、爱一行、专一行、精一行，在诚实劳动中施展个人才华、共享人生出彩机会。”';
  const setting = slideSetting({ ...words, quote });
  expect(setting.quote.join('')).toBe(quote);
  expect(setting.quote).toEqual(['“干一行、爱一行、', '专一行、精一行，', '在诚实劳动中施展个人才华、', '共享人生出彩机会。”']);
});

test('large type is measured in characters: digits are narrow, words beside them small, pinyin wide', () => {
  expect(figureFit('90桶', false)).toBe(4);
  expect(figureFit('19年4个月22天', false)).toBe(5);
  expect(figureFit('走到头没有', false)).toBe(5);
  expect(figureFit('走到头没有', true)).toBe(8);
  expect(titleFit('没有条件怎么办', false)).toBe(7);
  expect(titleFit('一个大词，一件小事，一篇文章', false)).toBe(8);
});

test('long homework is set smaller', () => {
  expect(homeworkType(['做小测验。'])).toBeLessThan(homeworkType(Array(3).fill(long.repeat(3)) as string[]));
});
