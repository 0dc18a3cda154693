import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

type Node = Record<string, any>;

/** A paragraph of a Word file. */
export interface WordParagraph {
  style: string | undefined;
  text: string;
  keepNext: boolean;
}

/** A Word file as a reader of its XML sees it. */
export interface WordContent {
  paragraphs: WordParagraph[];
  /** Every paragraph's text, one a line. */
  text: string;
  /** The rows of each table, each row the texts of its cells. */
  tables: string[][][];
  /** The XML of each part by its path. */
  parts: Record<string, string>;
}

const NAMED_LISTS = ['w:p', 'w:tbl', 'w:tr', 'w:tc', 'w:r', 'w:t'];
const parser = new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false, isArray: (name) => NAMED_LISTS.includes(name) });
const list = (value: unknown): Node[] => (Array.isArray(value) ? value : []);

const textOf = (paragraph: Node): string =>
  list(paragraph['w:r'])
    .flatMap((run) => list(run['w:t']))
    .map((text) => (typeof text === 'string' ? text : (text['#text'] ?? '')))
    .join('');

const toParagraph = (paragraph: Node): WordParagraph => ({
  style: paragraph['w:pPr']?.['w:pStyle']?.['@_w:val'],
  text: textOf(paragraph),
  keepNext: paragraph['w:pPr']?.['w:keepNext'] !== undefined,
});

const cellsOf = (row: Node): Node[] => list(row['w:tc']);

/** Reads the paragraphs and tables of a `.docx` file. */
export function readWordFile(bytes: Uint8Array): WordContent {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
  const body = (parser.parse(parts['word/document.xml']!) as Node)['w:document']['w:body'] as Node;
  const tables = list(body['w:tbl']).map((table) => list(table['w:tr']).map((row) => cellsOf(row).map((cell) => list(cell['w:p']).map(textOf).join(''))));
  const paragraphs = list(body['w:p']).map(toParagraph);
  return { paragraphs, tables, parts, text: [...paragraphs.map(({ text }) => text), ...tables.flat(2)].join('\n') };
}
