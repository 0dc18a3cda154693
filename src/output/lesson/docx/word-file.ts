import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipFiles } from '../../../domain/zip-files.ts';
import { LESSON_FILES_TEXT } from '../../../text/lesson-files.ts';
import { drawPart } from './draw-part.ts';
import { keepTogether } from './keep-together.ts';
import type { Part } from './part.ts';
import { A4, MARGIN } from './word-page.ts';
import { WORD_LISTS, wordStyles } from './word-styles.ts';

const { pages } = LESSON_FILES_TEXT.word;
const PROPERTIES = 'docProps/core.xml';

/** A document for a word processor, before it is drawn. */
export interface WordDocument {
  title: string;
  /** Size of its text, in points. */
  size: number;
  /** What stays on one page, where a page holds it: a task with the room for its answer. */
  groups: readonly (readonly Part[])[];
}

/** Who made a document, and the day it was last changed, YYYY-MM-DD. */
export interface WordOrigin {
  author: string;
  updated: string;
}

function pageFooter(): Footer {
  const run = new TextRun({ size: 18, children: [pages.before, PageNumber.CURRENT, pages.between, PageNumber.TOTAL_PAGES, pages.after] });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

/** docx writes the minute in which it runs; the file bears the day of its content instead, and the same content gives the same bytes. */
function fixDates(bytes: Uint8Array, updated: string): Uint8Array {
  const files = unzipSync(bytes);
  const dated = strFromU8(files[PROPERTIES]!).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${updated}T00:00:00Z`);
  files[PROPERTIES] = strToU8(dated);
  return zipFiles(new Map(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** A document as the bytes of a `.docx` file, for Word and WPS: A4, Chinese, headings as headings. */
export async function wordFile({ title, size, groups }: WordDocument, { author, updated }: WordOrigin): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: wordStyles(size),
    numbering: WORD_LISTS,
    sections: [
      {
        properties: { page: { size: A4, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } } },
        footers: { default: pageFooter() },
        children: groups.flatMap((group) => {
          const keeps = keepTogether(group, size);
          return group.map((part, index) => drawPart(part, keeps[index]!));
        }),
      },
    ],
  });
  return fixDates(await Packer.toBuffer(document), updated);
}
