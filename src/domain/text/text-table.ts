const NUMBER = /^[\d.]+$/u;
const WIDE = /[\p{Script=Han}\u2014\u2018-\u201d\u2026\u3000-\u303f\uff00-\uff60]/u;

function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}

/** Rows as lines of a terminal, columns aligned, a Han character being two wide; numbers stand to the right. */
export function textTable(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(String(row[column] ?? '')))));
  const cell = (value: string | number, column: number) => {
    const space = ' '.repeat((widths[column] ?? 0) - widthOf(String(value)));
    return NUMBER.test(String(value)) ? space + value : value + space;
  };
  return rows.map((row) => `  ${row.map(cell).join('  ')}`.trimEnd()).join('\n');
}
