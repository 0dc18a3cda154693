import { isCommon } from '../../reading/common-character.ts';
import { HAN } from '../../text/han.ts';

/** A word and, where a retelling explains it, what it means. */
export interface HardWord {
  word: string;
  meaning?: string;
}

/** The texts by which words are measured. */
export interface HardWordTexts {
  /** What the class reads. */
  text: string;
  /** Boxes of the story, which explain its trade. */
  boxes: string;
  /** All other stories of the site, and the retellings. */
  elsewhere: string;
  /** What the honouree does, as the record says it. */
  occupation: string;
  /** Words that the story's retelling explains. */
  explained: readonly { word: string; meaning: string }[];
  /** Names of people, places, units and honours. */
  names: readonly string[];
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const LONGEST = 8;
const ALL_HAN = /^\p{Script=Han}{2,8}$/u;
/** Words of grammar and of every day, and parts of verbs that the segmenter takes for words. */
const EVERYDAY = /[的一不了在是就也都和与或又还再才很太最更这那哪谁把被让给着过得们么怎多少每几两上下里外来去人家边常说看见听仍甚已]|[好开住掉到起出成短完断处满快]$|^[用要能可该只没有往]/u;
const PLACE = /[省市县区乡镇村州山江河湖海岛湾城庄屯寨坝]$/u;
const NUMERAL = /^[第零〇二三四五六七八九十百千万亿]/u;
/** Characters with which foreign names are written. */
const FOREIGN_NAME = /^[阿埃巴贝比伯布查达德迪蒂杜恩尔菲弗夫戈哥格赫霍基吉加卡科克肯库拉莱兰劳勒雷里利莉林鲁伦罗洛马曼梅蒙米莫姆纳奈尼诺帕佩皮普奇乔切萨塞沙森史斯索塔泰特托瓦威韦维沃乌西希谢辛亚耶伊约泽兹扎]+$/u;

const isUncommon = (word: string) => [...word].some((character) => HAN.test(character) && !isCommon(character));
const countIn = (text: string, word: string) => text.split(word).length - 1;

/** The words of a text, each once, names blotted out beforehand. */
function wordsIn(text: string, names: readonly string[]): string[] {
  const bare = names.reduce((left, name) => left.replaceAll(name, '\n'), text);
  const words = [...segmenter.segment(bare)].map(({ segment }) => segment);
  return [...new Set(words)].filter((word) => ALL_HAN.test(word) && !PLACE.test(word) && !NUMERAL.test(word) && !FOREIGN_NAME.test(word));
}

/** Words of the boxes that no other text of the site has: the oftener in the story, the sooner. */
function tradeWords({ text, boxes, elsewhere, occupation, names }: HardWordTexts): string[] {
  const [job = ''] = occupation.split('、');
  const isOwn = (word: string) => text.includes(word) && !elsewhere.includes(word);
  const named = ALL_HAN.test(job) && isOwn(job) ? [job] : [];
  const boxed = wordsIn(boxes, names).filter((word) => isOwn(word) && !EVERYDAY.test(word));
  return [...named, ...boxed.toSorted((a, b) => countIn(text, b) - countIn(text, a) || b.length - a.length)];
}

/**
 * Words that may be above the level of a class, the surest first: those that the retelling explains, those with a
 * character outside 一级字表, and words of the trade. A word of the trade is the name of the work, or a word of the boxes
 * that stands in no other story and in no retelling of this site; of boxes, for they speak of the trade and hardly ever
 * name anybody. What the measure is not: it knows no list of words by school year, a word of every day that only one
 * story happens to use passes for rare, the segmenter takes apart words that it does not know, a hard word that several
 * stories use is missed, and a name that is neither listed nor ends like a place may slip in. It proposes; the teacher
 * strikes out.
 */
export function hardWords(texts: HardWordTexts): HardWord[] {
  const explained = texts.explained.filter(({ word }) => texts.text.includes(word));
  const uncommon = wordsIn(texts.text, texts.names).filter(isUncommon);
  const found: HardWord[] = [...explained, ...[...uncommon, ...tradeWords(texts)].map((word) => ({ word }))];
  const overlaps = (a: string, b: string) => a.includes(b) || b.includes(a);
  return found.filter(({ word }, at) => [...word].length <= LONGEST && found.findIndex((one) => overlaps(one.word, word)) === at);
}
