import { BorderStyle, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { Part, Row, TablePart, Words } from './part.ts';
import { TEXT_WIDTH } from './word-page.ts';
import { STYLE_IDS } from './word-styles.ts';

/** Room to write in, 12 mm. */
const TALL = 680;
/** Between text and rule, 1 mm above and below, 2 mm at the sides. */
const CELL_MARGINS = { top: 57, bottom: 57, left: 113, right: 113, marginUnitType: WidthType.DXA };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
/** Quotation marks and dashes are as wide as a Chinese character only where the run says so. */
const HINT = { hint: 'eastAsia' };
/** A gap is a line under spaces that do not break, four for a character. */
const blank = (length: number): string => '\u00A0'.repeat(Math.min(Math.max(length, 3), 10) * 4);

function drawWords(words: Words): TextRun {
  if (typeof words === 'string') return new TextRun({ text: words, font: HINT });
  if ('filled' in words) return new TextRun({ text: words.filled, font: HINT, bold: true, underline: {} });
  return new TextRun({ text: blank(words.blank), underline: {} });
}

function drawCell(text: string, width: number, keepNext: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [new Paragraph({ keepNext, keepLines: true, children: text === '' ? [] : [drawWords(text)] })],
  });
}

function drawTable({ look, widths, head, rows }: TablePart, keepNext: boolean): Table {
  const columns = widths.map((part) => Math.round((TEXT_WIDTH * part) / 100));
  const drawRow = (row: Row, tableHeader: boolean, keep: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      ...(look === 'form' && { height: { value: TALL, rule: HeightRule.ATLEAST } }),
      children: row.map((text, index) => drawCell(text, columns[index]!, keep)),
    });
  const body = rows.map((row, index) => drawRow(row, false, keepNext || index < rows.length - 1));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columns,
    margins: CELL_MARGINS,
    ...(look === 'open' && { borders: NO_BORDERS }),
    rows: [...(head ? [drawRow(head, true, true)] : []), ...body],
  });
}

/** A part as docx writes it; `keepNext` keeps it on the page of what follows. */
export function drawPart(part: Part, keepNext: boolean): Paragraph | Table {
  if (part.kind === 'table') return drawTable(part, keepNext);
  return new Paragraph({ style: STYLE_IDS[part.style], keepLines: true, ...(keepNext && { keepNext }), children: part.words.map(drawWords) });
}
