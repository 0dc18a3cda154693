import type { Root, RootContent } from 'mdast';
import { readDates } from '../../domain/evidence/date-in-text.ts';
import { sourceNumbers } from '../../markdown/source-mark.ts';
import type { Story } from '../../schema/story.ts';
import type { CheckedFile } from '../collection.ts';
import { isComponent } from '../nodes-of.ts';
import { atField, type Place } from '../place.ts';
import { bodyTexts, type PrintedText } from '../printed-text.ts';
import type { FieldPath } from '../select.ts';

/** A sentence or a field, with what bears it out. */
export interface Passage {
  text: string;
  placeAt(index: number): Place;
  /** The sources named for it, as far as the sheet lists them; none for a heading, a summary and the like. */
  marks: readonly number[];
  /** Whether what one source alone says may stand in it. */
  maySaySingle: boolean;
  /** A remark may name what is disputed, and a box tells of the trade: neither is held to the record's words. */
  isRemark: boolean;
  /** The dates that stand in the same section; undefined outside the body. */
  section?: readonly string[];
  /** The year last named before it in its section. */
  year?: string | undefined;
}

/** A sentence with the marks that follow it; marks inside it belong to what stands before them. */
const SENTENCE = /[^。！？]*?(?:[。！？][”’）]*|\[\^[^\]]*\])(?:\[\^[^\]]*\])*|[^。！？]+$/gu;
const ATTRIBUTED = /据|同一篇/u;

function sentencesOf({ text, placeAt }: PrintedText, section: readonly string[], year: string | undefined): Passage[] {
  const marksFrom = (index: number) => sourceNumbers(/\[\^[^\]]*\](?:\[\^[^\]]*\])*/u.exec(text.slice(index))?.[0] ?? '');
  return [...text.matchAll(SENTENCE)].map(({ 0: sentence, index }) => ({
    text: sentence,
    placeAt: (at) => placeAt(index + at),
    marks: marksFrom(index),
    maySaySingle: ATTRIBUTED.test(sentence),
    isRemark: false,
    section,
    year: readDates(text.slice(0, index), year).at(-1)?.date.slice(0, 4) ?? year,
  }));
}

function sectionsOf(tree: Root): RootContent[][] {
  const sections: RootContent[][] = [[]];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) sections.push([node]);
    else sections.at(-1)!.push(node);
  }
  return sections;
}

function sectionPassages(file: CheckedFile, nodes: readonly RootContent[]): Passage[] {
  const texts = nodes.flatMap((node) => bodyTexts(file, node).map((text) => ({ ...text, node })));
  const dates = readDates(texts.map(({ text }) => text).join('\n')).map(({ date }) => date);
  let year: string | undefined;
  return texts.flatMap((text) => {
    const passages = sentencesOf(text, dates, year);
    year = readDates(text.text, year).at(-1)?.date.slice(0, 4) ?? year;
    return isComponent(text.node) ? passages.map((one) => ({ ...one, isRemark: true })) : passages;
  });
}

/** Every sentence and heading of the body. */
export function bodyPassages(file: CheckedFile): Passage[] {
  return file.tree ? sectionsOf(file.tree).flatMap((nodes) => sectionPassages(file, nodes)) : [];
}

/** Every text of the record that states something of its own. */
export function recordPassages(file: CheckedFile, story: Story): Passage[] {
  const field = (path: FieldPath, text: string | undefined, rest: Partial<Passage> = {}): Passage[] =>
    text === undefined ? [] : [{ text, placeAt: () => atField(file, path), marks: [], maySaySingle: false, isRemark: false, ...rest }];
  return [
    ...field(['line'], story.line),
    ...field(['summary'], story.summary),
    ...field(['note'], story.note, { maySaySingle: true, isRemark: true }),
    ...story.spirit.flatMap(({ deed, sources }, index) => field(['spirit', index, 'deed'], deed, { marks: sources })),
    ...story.figures.flatMap(({ meaning, sources }, index) => field(['figures', index, 'meaning'], meaning, { marks: sources })),
    ...story.events.flatMap(({ text, sources, check, date }, index) =>
      field(['events', index, 'text'], text, { marks: sources, maySaySingle: check === 'single', year: date.slice(0, 4) }),
    ),
  ];
}
