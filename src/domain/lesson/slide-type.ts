import type { Slide } from '../../schema/lesson/session.ts';

/**
 * Sizes of the text of a slide, largest first. Like all measures here they are in hundredths of the width of a slide of
 * 16 to 9; `slides.css` names them by their place. The smallest is 42 px on a screen of 1920.
 */
const SIZES = [8, 6.8, 5.8, 5, 4.3, 3.7, 3.1, 2.6, 2.2];

const WIDTH = 88;
const BESIDE_PLATE = 48;
/** Between the line of the step and the buttons. */
const HEIGHT = 44;
const TITLE = 5;
const CAPTION = 3.4;
const GAP = 2;
const LARGEST_FIGURE = 22;
/** Lines end with a word, so that some of each stays empty. */
const FILLED = 0.94;

/** What pinyin adds to the measures of a character, in parts of its size. */
const PLAIN = { width: 1, height: 1.45 };
const READ = { width: 1.44, height: 2.05 };

/** What stands on a slide, and how. */
export interface SlideWords extends Pick<Slide, 'title' | 'figure' | 'lines' | 'plate'> {
  quote?: string;
  /** True where each character has its pinyin. */
  read: boolean;
}

const lengthOf = (text: string): number => [...text].length;

/** How many characters wide a large figure is, 4 to 16: its digits are narrow, and beside digits words stand small. */
export function figureFit(figure: string, read: boolean): number {
  const digits = figure.replace(/[^\d.,%]/gu, '').length;
  const words = lengthOf(figure.replace(/[\d.,%\s]/gu, '')) * (read ? READ.width : PLAIN.width);
  const width = digits > 0 ? digits * 0.5 + words * 0.5 + 0.3 : words + 0.3 * (figure.split(' ').length - 1);
  return Math.min(16, Math.max(4, Math.ceil(width)));
}

/** How many characters wide the longest line of a title is, 4 to 16: one of more than ten stands in two lines. */
export function titleFit(title: string, read: boolean): number {
  const length = lengthOf(title);
  const line = length > 10 ? Math.ceil(length / 2) + 1 : length;
  return Math.min(16, Math.max(4, Math.ceil(line * (read ? READ.width : 1))));
}

/** The place among the sizes of the largest, `most` at most, in which texts fit a room. The last where none does. */
export function typeThatFits(texts: readonly string[], { width, height, read = false, most }: { width: number; height: number; read?: boolean; most: number }): number {
  const character = read ? READ : PLAIN;
  const heightAt = (size: number) => {
    const rows = texts.map((text) => Math.ceil((lengthOf(text) * character.width * size) / (width * FILLED)));
    return rows.reduce((sum, count) => sum + (count * character.height + 0.35) * size, 0);
  };
  const fitting = SIZES.findIndex((size) => size <= most && heightAt(size) <= height);
  return fitting < 0 ? SIZES.length - 1 : fitting;
}

/** The size for the lines and the quotation of a slide of a step, as its place among the sizes. */
export function slideType({ title, figure, lines, quote, plate, read }: SlideWords): number {
  const width = plate === undefined ? WIDTH : BESIDE_PLATE;
  const character = read ? READ : PLAIN;
  const titleRows = Math.ceil((lengthOf(title) * TITLE * character.width) / width);
  const taken = [
    titleRows * TITLE * character.height + GAP,
    figure === undefined ? 0 : Math.min(LARGEST_FIGURE, width / figureFit(figure, read)) * (read ? 1.5 : 1.1) + GAP,
    quote === undefined ? 0 : CAPTION,
  ];
  const texts = [...lines, ...(quote === undefined ? [] : [`“${quote}”`])];
  const height = HEIGHT - taken.reduce((sum, part) => sum + part, 0);
  return typeThatFits(texts, { width, height, read, most: quote !== undefined && lines.length === 0 && figure === undefined ? SIZES[0]! : 5 });
}

/** The size for the homework, which may be long. */
export function homeworkType(homework: readonly string[]): number {
  return typeThatFits(homework, { width: WIDTH - 4, height: HEIGHT - TITLE * PLAIN.height - GAP, most: 4.3 });
}
