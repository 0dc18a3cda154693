/** Words in quotation marks; those within become single (GB/T 15834—2011, 4.8.3). */
export function quoted(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
