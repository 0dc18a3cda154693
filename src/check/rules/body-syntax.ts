import { MDX_REASONS } from '../../text/check.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

/** Every body can be read. */
export const checkBodySyntax: Rule = ({ files }) =>
  files.flatMap(({ path, fault }) =>
    fault ? [report({ file: path, line: fault.line }, 'mdx-broken', MDX_REASONS[fault.rule] ?? MDX_REASONS['other']!)] : [],
  );
