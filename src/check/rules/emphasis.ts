import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

/** Two pairs of asterisks left in a paragraph are emphasis that Markdown did not take. */
export const checkEmphasis: Rule = ({ files }) =>
  files.flatMap(({ texts, tree }) =>
    texts
      .filter(({ text, path }) => tree && path === undefined && text.split('**').length > 2)
      .map(({ text, placeAt }) => report(placeAt(text.indexOf('**')), 'emphasis-literal')),
  );
