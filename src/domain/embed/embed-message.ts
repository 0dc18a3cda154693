/** What a host page says to a card, and what a card answers; nothing else passes between them. */
export type EmbedMessage = { laomo: 'hello' } | { laomo: 'height'; height: number };

const LOWEST = 80;
const HIGHEST = 2400;

/** The height that a message tells, kept within what a card may have; undefined for anything else. */
export function readHeight(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { laomo, height } = data as Partial<Record<string, unknown>>;
  if (laomo !== 'height' || typeof height !== 'number' || !Number.isFinite(height)) return undefined;
  return Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(height)));
}

/** True for the greeting of a host page. */
export function isHello(data: unknown): boolean {
  return typeof data === 'object' && data !== null && (data as { laomo?: unknown }).laomo === 'hello';
}
