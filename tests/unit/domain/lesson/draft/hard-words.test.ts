import { expect, test } from '@playwright/test';
import { hardWords, type HardWordTexts } from '../../../../../src/domain/lesson/draft/hard-words.ts';

const TEXTS: HardWordTexts = { text: '', boxes: '', elsewhere: '', occupation: '样例工', explained: [], names: [] };

const words = (texts: Partial<HardWordTexts>) => hardWords({ ...TEXTS, ...texts }).map(({ word }) => word);

test('a word that the retelling explains comes first, with its meaning', () => {
  const explained = [{ word: '掏粪', meaning: '把粪便清出来' }, { word: '不在文中', meaning: '没有' }];
  expect(hardWords({ ...TEXTS, text: '他掏粪。', explained })).toEqual([{ word: '掏粪', meaning: '把粪便清出来' }]);
});

test('a word with a character outside the first list counts, a name does not', () => {
  expect(words({ text: '草坝是喀斯特地貌，要诠释一遍。' })).toEqual(['喀斯特', '诠释']);
  expect(words({ text: '他到喀斯特厂做工。', names: ['喀斯特厂'] })).toEqual([]);
});

test('words of the boxes count where no other text of the site has them, the oftener the sooner', () => {
  const boxes = '变压器把电压降低，电缆接到变压器上。';
  expect(words({ text: boxes, boxes })).toEqual(['变压器', '电压', '降低', '电缆']);
  expect(words({ text: boxes, boxes, elsewhere: '别处也有变压器和电压，慢慢降低。' })).toEqual(['电缆']);
});

test('words of grammar, places, numbers and foreign names are left out', () => {
  const boxes = '我们都到了井冈山，三十里，哥德和巴赫，不在这里。';
  expect(words({ text: boxes, boxes })).toEqual([]);
});

test('the name of the work counts where the text has it', () => {
  expect(words({ text: '他是一名接触网工。', occupation: '接触网工、班长' })).toEqual(['接触网工']);
  expect(words({ text: '他做工。', occupation: '接触网工' })).toEqual([]);
});
