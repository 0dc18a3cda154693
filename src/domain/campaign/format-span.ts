import { formatDate } from '../partial-date.ts';

/** Two full dates in words, what they share said once: 2027年4月26日至5月5日. */
export function formatSpan(from: string, until: string): string {
  if (from === until) return formatDate(from);
  const end = formatDate(until);
  return `${formatDate(from)}至${from.slice(0, 4) === until.slice(0, 4) ? end.slice(end.indexOf('年') + 1) : end}`;
}
