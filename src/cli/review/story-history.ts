import { execFile } from 'node:child_process';
import { readContentFile } from '../../loaders/read-file.ts';

const REVIEW_WORDS = 'reviews|初审|复审|终审';
const MOST_OUTPUT = 64 * 1024 * 1024;

/** What git prints; undefined where there is no git, no repository or nothing of the kind. */
function git(root: string, ...words: string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile('git', words, { cwd: root, maxBuffer: MOST_OUTPUT }, (error, stdout) => resolve(error ? undefined : stdout));
  });
}

/** The full name of a commit, or undefined where git does not know it. */
export async function resolveCommit(root: string, commit: string): Promise<string | undefined> {
  return (await git(root, 'rev-parse', '--verify', '--quiet', `${commit}^{commit}`))?.trim();
}

/** A file as it stood in a commit; undefined where it was not there. */
export function fileAt(root: string, commit: string, path: string): Promise<string | undefined> {
  return git(root, 'show', `${commit}:./${path}`);
}

/** The reviews a file records, as comparable text; empty where it records none. */
async function reviewsAt(root: string, commit: string, path: string): Promise<string> {
  const text = await fileAt(root, commit, path);
  const reviews = text === undefined ? undefined : readContentFile(path, text).yaml.get('reviews');
  const written = JSON.stringify(reviews ?? []);
  return written === '[]' ? '' : written;
}

/**
 * The last commit in which the reviews of a file changed: what it held then has been reviewed.
 * Undefined where it was never reviewed, its reviews were taken back, or there is no git.
 */
export async function lastReviewedCommit(root: string, path: string): Promise<string | undefined> {
  const touching = await git(root, 'log', '--format=%H', '--extended-regexp', '-G', REVIEW_WORDS, '--', path);
  for (const commit of touching?.split('\n').filter(Boolean) ?? []) {
    const reviews = await reviewsAt(root, commit, path);
    if (reviews !== (await reviewsAt(root, `${commit}^`, path))) return reviews === '' ? undefined : commit;
  }
  return undefined;
}
