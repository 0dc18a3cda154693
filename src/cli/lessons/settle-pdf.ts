const DATES = /\/(CreationDate|ModDate) \(D:\d{14}/gu;
/** How Chromium names the cells of a table, by a count that goes on from page to page. */
const NAMES = /\(node\d{8}\)/gu;

/** Each name by its place among them all, so that those in order stay in order. */
function countAnew(pdf: string): string {
  const names = [...new Set(pdf.match(NAMES))].sort();
  const places = new Map(names.map((name, place) => [name, `(node${String(place).padStart(8, '0')})`]));
  return pdf.replace(NAMES, (name) => places.get(name)!);
}

/**
 * A PDF as Chromium writes it, without what changes from run to run: it bears the day of its content, YYYY-MM-DD,
 * instead of the minute in which it was printed. Nothing changes its place, so that the file's own table stays right.
 */
export function settlePdf(pdf: Buffer, day: string): Buffer {
  const stamp = `${day.replaceAll('-', '')}000000`;
  const dated = pdf.toString('latin1').replace(DATES, `/$1 (D:${stamp}`);
  return Buffer.from(countAnew(dated), 'latin1');
}
