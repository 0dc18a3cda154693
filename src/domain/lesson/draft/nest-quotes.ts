const TURNED: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };

/** A text as it stands inside quotation marks: its own marks are turned (GB/T 15834—2011, 4.8). */
export function nestQuotes(text: string): string {
  return text.replace(/[“”‘’]/gu, (mark) => TURNED[mark]!);
}
