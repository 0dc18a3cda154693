import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { REQUIRED_PATHS } from '../check/content-folders.ts';
import { checkContent } from '../check/run.ts';
import { formatIssues, hasErrors } from '../domain/content-issue.ts';
import { ISSUE_TEXT } from '../text/check.ts';

/**
 * Checks the content before anything is built. A build stops at errors with the whole list; the development server
 * prints it and goes on, and starts again when the site's settings or the vocabulary change, which are read only once.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ config, command, logger, addWatchFile }) => {
        if (command !== 'build' && command !== 'dev') return;
        const issues = await checkContent(fileURLToPath(config.root));
        const list = formatIssues(issues);
        if (command === 'build' && hasErrors(issues)) throw new Error(ISSUE_TEXT.buildStopped(list));
        if (issues.length > 0) logger.warn(`\n${list}`);
        if (command === 'dev') for (const path of REQUIRED_PATHS) addWatchFile(new URL(path, config.root));
      },
    },
  };
}
