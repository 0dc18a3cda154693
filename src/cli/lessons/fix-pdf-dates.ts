const DATES = /\/(CreationDate|ModDate) \(D:\d{14}/gu;

/**
 * A PDF as Chromium writes it, with the day of its content, YYYY-MM-DD, instead of the minute in which it was printed:
 * the same page gives the same bytes. Nothing changes its place, so that the file's own table stays right.
 */
export function fixPdfDates(pdf: Buffer, day: string): Buffer {
  const stamp = `${day.replaceAll('-', '')}000000`;
  return Buffer.from(pdf.toString('latin1').replace(DATES, `/$1 (D:${stamp}`), 'latin1');
}
