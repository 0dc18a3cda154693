import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** Every file is UTF-8 without a byte order mark. */
export const checkEncoding: Rule = ({ files, undecodable }) => [
  ...undecodable.map(({ path, line, offset }) => report({ file: path, line }, 'not-utf-8', offset)),
  ...files
    .filter((file) => file.text.startsWith(BYTE_ORDER_MARK))
    .map((file) => report({ file: file.path, line: 1 }, 'byte-order-mark')),
];
