import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/** Words in lines of their own, within one paragraph. */
export function drawLines(lines: readonly string[]): ElementContent[] {
  return lines.flatMap((text, index) => [...(index > 0 ? [h('br')] : []), { type: 'text', value: text } as const]);
}
