import { createHash } from 'node:crypto';
import digitFace from 'virtual:digit-face';
import { href } from '../../data/link.ts';
import { vocabulary } from '../../data/vocabulary.ts';
import { materialRule } from '../../domain/material-rule.ts';
import rules from './embed.css?raw';

const plain = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s*\n\s*/g, '').replace(/([:;,{]) /g, '$1').replace(/ \{/g, '{');

/** The stylesheet of all cards: its text, its name, which tells its content, and its address. */
export const embedStyles = vocabulary.then(({ industries }) => {
  const text = [digitFace, plain(rules), ...industries.map(materialRule)].join('');
  const name = `embed-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
  return { text, name, href: href(`/assets/${name}.css`) };
});
