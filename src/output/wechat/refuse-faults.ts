import { WECHAT_LINT_TEXT } from '../../text/wechat-lint.ts';
import type { ArticleFault } from './article-fault.ts';

/** Stops the build where an article has faults, with its file and what to do for each. */
export function refuseFaults(file: string, faults: readonly ArticleFault[]): void {
  if (faults.length === 0) return;
  const messages = new Set(faults.map(({ message }) => message));
  throw new Error(WECHAT_LINT_TEXT.failed(file, [...messages].join('\n')));
}
