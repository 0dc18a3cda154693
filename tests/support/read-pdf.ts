import { PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib';

const MILLIMETRES_PER_POINT = 25.4 / 72;

/** What a reader of PDF files may ask of one. */
export interface PdfFacts {
  title: string | undefined;
  language: string | undefined;
  /** True where its parts are marked and ordered for assistive technology. */
  tagged: boolean;
  outline: boolean;
  /** Width and height of each page, in millimetres. */
  pages: { width: number; height: number }[];
  /** Names of its fonts; a font drawn by the file itself has none. */
  fonts: string[];
  /** Names of the fonts that are not in the file. */
  lacking: string[];
  /** Where its links lead. */
  links: string[];
}

const textOf = (dictionary: PDFDict, key: string) => dictionary.lookupMaybe(PDFName.of(key), PDFString)?.asString();

/** Reads the facts of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = pdf;
  const dictionaries = context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  const ofType = (type: string) => dictionaries.filter((one) => one.get(PDFName.of('Type')) === PDFName.of(type));
  const nameOf = (font: PDFDict) => String(font.get(PDFName.of('BaseFont')) ?? font.get(PDFName.of('FontName')));
  // The outlines of a Type 3 font stand in the font itself.
  const fonts = ofType('Font').filter((font) => font.get(PDFName.of('Subtype')) !== PDFName.of('Type3') && font.has(PDFName.of('FontDescriptor')));
  const isEmbedded = (font: PDFDict) => {
    const descriptor = font.lookup(PDFName.of('FontDescriptor'), PDFDict);
    return ['FontFile', 'FontFile2', 'FontFile3'].some((file) => descriptor.lookup(PDFName.of(file)) instanceof PDFRawStream);
  };
  const marks = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
  return {
    title: pdf.getTitle(),
    language: textOf(catalog, 'Lang'),
    tagged: catalog.has(PDFName.of('StructTreeRoot')) && marks?.get(PDFName.of('Marked')) === PDFBool.True,
    outline: catalog.has(PDFName.of('Outlines')),
    pages: pdf.getPages().map((page) => ({ width: page.getWidth() * MILLIMETRES_PER_POINT, height: page.getHeight() * MILLIMETRES_PER_POINT })),
    fonts: fonts.map(nameOf),
    lacking: fonts.filter((font) => !isEmbedded(font)).map(nameOf),
    links: dictionaries.flatMap((one) => textOf(one, 'URI') ?? []),
  };
}
