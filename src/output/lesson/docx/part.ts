/** What a paragraph is, which decides how it looks; Word shows the styles by their Chinese names. */
export type ParagraphStyle = 'title' | 'section' | 'heading' | 'subheading' | 'text' | 'task' | 'choices' | 'item' | 'tick' | 'label' | 'quote' | 'key' | 'note' | 'line';

/** A run of words; `blank` is a gap of so many characters, `filled` one that has been filled in. */
export type Words = string | { filled: string } | { blank: number };

/** A cell holds text, or is left empty to be written in. */
export type Row = readonly string[];

/** A table: ruled; a form with room to write in each row; or open, without lines. */
export interface TablePart {
  kind: 'table';
  look: 'grid' | 'form' | 'open';
  /** Widths of its columns, in hundredths of the whole. */
  widths: readonly number[];
  head?: Row;
  rows: readonly Row[];
}

/** A part of a document for a word processor, before it is drawn. */
export type Part =
  | { kind: 'paragraph'; style: ParagraphStyle; words: readonly Words[] }
  | TablePart;

/** A paragraph of a style. */
export function paragraph(style: ParagraphStyle, ...words: Words[]): Part {
  return { kind: 'paragraph', style, words };
}

/** A paragraph of the same style for each text. */
export function paragraphs(style: ParagraphStyle, texts: readonly string[]): Part[] {
  return texts.map((text) => paragraph(style, text));
}

/** Empty lines to write on. */
export function writingLines(count: number): Part[] {
  return Array.from({ length: count }, () => paragraph('line'));
}
