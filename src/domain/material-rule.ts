import type { Industry } from './vocabulary.ts';

/** The rules of one material: its ground, and what the blocks on it are written and drawn with. */
export function materialRule({ material }: Industry): string {
  const light = material.ink === 'light';
  const ink = light ? 'var(--lime)' : 'var(--graphite)';
  return [
    `[data-material="${material.id}"]{--ground:${material.colour};--ink:${ink}`,
    `--ink-soft:${light ? '#e6e0d3' : ink};--accent:${ink};--hair:${light ? '#efebe266' : '#22252a66'}`,
    `--plate-ground:${light ? material.colour : 'var(--graphite)'}`,
    'background:var(--ground);color:var(--ink)}',
  ].join(';');
}
