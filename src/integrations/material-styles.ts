import type { Plugin } from 'vite';
import { readVocabulary } from '../loaders/read-vocabulary.ts';
import type { Industry } from '../schema/vocabulary.ts';

const ID = 'virtual:material-styles.css';

/** The rules of one material: its ground, and what the blocks on it are written and drawn with. */
function materialRule({ material }: Industry): string {
  const light = material.ink === 'light';
  const ink = light ? 'var(--lime)' : 'var(--graphite)';
  return [
    `[data-material="${material.id}"]{--ground:${material.colour};--ink:${ink}`,
    `--ink-soft:${light ? '#e6e0d3' : ink};--accent:${ink};--hair:${light ? '#efebe266' : '#22252a66'}`,
    `--plate-ground:${light ? material.colour : 'var(--graphite)'}`,
    'background:var(--ground);color:var(--ink)}',
  ].join(';');
}

/** Serves the colours of the industries' materials, from `content/vocabulary/industries.yaml`, as a stylesheet. */
export function materialStyles(): Plugin {
  let root = process.cwd();
  return {
    name: 'material-styles',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => (id === `\0${ID}` ? `@layer theme{${readVocabulary(root).industries.map(materialRule).join('\n')}}` : undefined),
  };
}
