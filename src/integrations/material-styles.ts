import type { Plugin } from 'vite';
import { materialRule } from '../domain/material-rule.ts';
import { readVocabulary } from '../loaders/read-vocabulary.ts';

const ID = 'virtual:material-styles.css';

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
