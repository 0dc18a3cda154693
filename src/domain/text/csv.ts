/** What a spreadsheet takes for a formula at the start of a cell: such a cell is given an apostrophe, which shows as none. */
const FORMULA = /^[=+\-@\t\r]/u;
const NEEDS_QUOTES = /[",\r\n]/u;
/** Without it Excel reads a file of UTF-8 in the code page of the machine. */
const BYTE_ORDER_MARK = '\uFEFF';

function cell(value: string): string {
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows as a CSV file (RFC 4180) that opens right in a spreadsheet: with a byte order mark, and no cell that acts as a formula. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
