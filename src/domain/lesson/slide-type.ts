import type { Slide } from '../../schema/lesson/session.ts';
import { evenLines, holdsClauses } from '../text/even-lines.ts';

/**
 * Sizes of the text of a slide, largest first. Like all measures here they are in hundredths of the width of a slide of
 * 16 to 9; `slides.css` names them by their place. The smallest is 42 px on a screen of 1920.
 */
const SIZES = [8, 6.8, 5.8, 5, 4.3, 3.7, 3.1, 2.6, 2.2];
/** Sizes of a large figure. */
const FIGURES = [22, 18, 15, 12, 9];

/** Lines are not much larger than their title; a quotation that stands alone may be. */
const LARGEST_LINE = 5.8;
const LARGEST_HOMEWORK = 4.3;
/** A figure gives way to words that would be smaller than this. */
const READABLE = 3.7;
/** Down to this part of the largest size a text is set smaller rather than broken within a clause. */
const WHOLE = 0.63;

const WIDTH = 88;
const BESIDE_PLATE = 48;
/** Between the line above and the buttons, less the room around the text. */
const HEIGHT = 41.5;
const TITLE = 5;
const GAP = 1.5;
const CAPTION = 3.9;
const WAY_BACK = 4.5;
/** Lines end with a word, so that some of each stays empty. */
const FILLED = 0.96;

/** The width of a character, its line, and the room between two texts, in parts of its size. */
interface Setting {
  width: number;
  line: number;
  apart: number;
}

const PLAIN: Setting = { width: 1, line: 1.4, apart: 0.35 };
/** With pinyin above each character. */
const READ: Setting = { width: 1.44, line: 1.95, apart: 0.15 };
const LISTED: Setting = { ...PLAIN, apart: 0.75 };

/** A room for text. */
interface Room {
  width: number;
  height: number;
  setting: Setting;
  /** The largest size. */
  most: number;
}

/** What stands on a slide, and how. */
export interface SlideWords extends Pick<Slide, 'title' | 'figure' | 'lines' | 'plate'> {
  /** In its quotation marks. */
  quote?: string;
  /** True where each character has its pinyin. */
  read: boolean;
}

/** How a slide of a step is set: its sizes as places among those of text and of figures. */
export interface SlideSetting {
  type: number;
  figure: number;
  /** Each of its lines as it stands, in one row or more. */
  lines: string[][];
  /** The quotation, one thought a row. */
  quote: string[];
}

const lengthOf = (text: string): number => [...text].length;
const settingOf = (read: boolean): Setting => (read ? READ : PLAIN);
const within = (fit: number): number => Math.min(16, Math.max(4, Math.ceil(fit)));

/** How many characters wide a large figure is, 4 to 16: its digits are narrow, and beside digits words stand small. */
export function figureFit(figure: string, read: boolean): number {
  const digits = figure.replace(/[^\d.,%]/gu, '').length;
  const words = lengthOf(figure.replace(/[\d.,%\s]/gu, '')) * settingOf(read).width;
  return within(digits > 0 ? (digits + words) * 0.5 + 0.3 : words + 0.3 * (figure.split(' ').length - 1));
}

/** How many characters wide the longest line of a title is, 4 to 16: one of more than ten stands in two lines. */
export function titleFit(title: string, read: boolean): number {
  const length = lengthOf(title);
  return within((length > 10 ? Math.ceil(length / 2) + 1 : length) * settingOf(read).width);
}

const rowLength = (size: number, { width, setting }: Room): number => Math.floor((width * FILLED) / (size * setting.width));

/** The place among the sizes of the largest in which texts fit a room; the last where none does. */
function typeThatFits(texts: readonly string[], room: Room): number {
  const { line, apart } = room.setting;
  const heightAt = (size: number) => texts.reduce((sum, text) => sum + (evenLines(text, rowLength(size, room)).length * line + apart) * size, 0);
  const fitting = SIZES.filter((size) => size <= room.most && heightAt(size) <= room.height);
  const whole = fitting.find((size) => size >= WHOLE * room.most && texts.every((text) => holdsClauses(text, rowLength(size, room))));
  return SIZES.indexOf(whole ?? fitting[0] ?? SIZES.at(-1)!);
}

/** The size for the homework, which may be long. */
export function homeworkType(homework: readonly string[]): number {
  return typeThatFits(homework, { width: WIDTH, height: HEIGHT - TITLE * PLAIN.line - WAY_BACK, setting: LISTED, most: LARGEST_HOMEWORK });
}

/** How a slide of a step is set so that it can be read from the back row. */
export function slideSetting({ title, figure, lines, quote, plate, read }: SlideWords): SlideSetting {
  const setting = settingOf(read);
  const width = plate === undefined ? WIDTH : BESIDE_PLATE;
  const texts = [...lines, ...(quote === undefined ? [] : [quote])];
  const titleRows = Math.ceil((lengthOf(title) * TITLE * setting.width) / width);
  const height = HEIGHT - titleRows * TITLE * setting.line - (quote === undefined ? 0 : CAPTION);
  const quotesAlone = quote !== undefined && figure === undefined && lines.length === 0;
  const room = { width, height, setting, most: quotesAlone ? SIZES[0]! : LARGEST_LINE };
  const set = (type: number, place: number): SlideSetting => {
    const rows = (text: string) => evenLines(text, rowLength(SIZES[type]!, room));
    return { type, figure: place, lines: lines.map(rows), quote: quote === undefined ? [] : rows(quote) };
  };
  if (figure === undefined) return set(typeThatFits(texts, room), 0);
  const widest = width / figureFit(figure, read);
  const figureLine = /\d/u.test(figure) ? 1.05 : setting.line * 0.8;
  const choices = FIGURES.map((size) => typeThatFits(texts, { ...room, height: height - Math.min(size, widest) * figureLine - GAP }));
  const place = choices.findIndex((type) => texts.length === 0 || SIZES[type]! >= READABLE);
  return place < 0 ? set(choices.at(-1)!, FIGURES.length - 1) : set(choices[place]!, place);
}
