import { BorderStyle, LevelFormat, LineRuleType, type INumberingOptions, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { LESSON_FILES_TEXT } from '../../../text/lesson-files.ts';
import type { ParagraphStyle } from './part.ts';

const NAMES = LESSON_FILES_TEXT.word.styles;
const INK = '111111';
const SOFT = '444444';
const RED = '7D2012';

/** A half point, the unit of sizes. */
const half = (points: number): number => Math.round(points * 2);
/** A twentieth of a point, the unit of lengths. */
const twip = (points: number): number => Math.round(points * 20);

/** Faces that Windows, macOS and WPS know by these names; none is sent along. */
const face = (eastAsia: string, latin: string) => ({ ascii: latin, hAnsi: latin, cs: latin, eastAsia });
const SONG = face('宋体', 'Times New Roman');
const HEI = face('黑体', 'Arial');
const KAI = face('楷体', 'Times New Roman');

const RULE = { style: BorderStyle.SINGLE, size: 4, space: 0, color: SOFT };

const LISTS = { item: '•', tick: '□' } as const;

/** The id of each style in the file; headings are Word's own, so that they make its outline. */
export const STYLE_IDS: Record<ParagraphStyle, string> = {
  title: 'Title',
  section: 'Heading1',
  heading: 'Heading2',
  subheading: 'Heading3',
  text: 'Normal',
  task: 'LessonTask',
  choices: 'LessonChoices',
  item: 'LessonItem',
  tick: 'LessonTick',
  label: 'LessonLabel',
  quote: 'LessonQuote',
  key: 'LessonKey',
  note: 'LessonNote',
  line: 'LessonLine',
};

type Look = Pick<IParagraphStyleOptions, 'run' | 'paragraph'>;

const own = (id: keyof typeof NAMES, look: Look): IParagraphStyleOptions => ({
  id: STYLE_IDS[id],
  name: NAMES[id],
  basedOn: 'Normal',
  quickFormat: true,
  ...look,
});

const heading = (size: number, before: number): Look => ({
  run: { font: HEI, size: half(size), bold: false, italics: false, color: INK },
  paragraph: { keepNext: true, keepLines: true, spacing: { before: twip(before), after: twip(4) } },
});

const listed = (id: keyof typeof LISTS, size: number) => ({ paragraph: { numbering: { reference: id, level: 0 }, indent: { left: twip(size * 2.2), hanging: twip(size * 1.2) }, keepLines: true } });

/** The styles of a document whose text is of `size` points. */
export function wordStyles(size: number): IStylesOptions {
  const red = { font: HEI, color: RED };
  const hanging = { left: twip(size * 2), hanging: twip(size * 2) };
  return {
    default: {
      document: {
        run: { font: SONG, size: half(size), color: INK, language: { value: 'zh-CN', eastAsia: 'zh-CN' } },
        paragraph: { spacing: { line: 360, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { font: HEI, size: half(size + 10), color: INK }, paragraph: { spacing: { after: twip(6) } } },
      heading1: heading(size + 4, 16),
      heading2: heading(size + 1, 10),
      heading3: heading(size, 10),
    },
    paragraphStyles: [
      own('task', { paragraph: { indent: hanging, spacing: { before: twip(14) }, keepLines: true } }),
      own('choices', { paragraph: { indent: { left: twip(size * 2) }, keepLines: true } }),
      own('item', listed('item', size)),
      own('tick', listed('tick', size)),
      own('label', { run: red, paragraph: { keepNext: true, spacing: { before: twip(4) } } }),
      own('quote', { run: { font: KAI, color: SOFT }, paragraph: { indent: { left: twip(size * 2) }, keepLines: true } }),
      own('key', { run: { color: RED }, paragraph: { keepLines: true } }),
      own('note', { run: { size: half(9), color: SOFT }, paragraph: { spacing: { line: 280 } } }),
      own('line', { paragraph: { border: { bottom: RULE, between: RULE }, spacing: { line: twip(Math.max(26, size * 2)), lineRule: LineRuleType.EXACT } } }),
    ],
  };
}

/** The marks before the items of lists. */
export const WORD_LISTS: INumberingOptions = {
  config: Object.entries(LISTS).map(([reference, mark]) => ({
    reference,
    levels: [{ level: 0, format: LevelFormat.BULLET, text: mark, style: { run: { font: SONG } } }],
  })),
};
