import { verifyFacts } from '../check/facts/verify-facts.ts';
import { verifyOriginals } from '../check/originals/verify-originals.ts';
import type { Verified } from '../check/verified.ts';
import { formatIssue } from '../domain/content-issue.ts';
import { VERIFY_TEXT } from '../text/verify.ts';

/** What may be compared, each with the path of what it is compared with. */
const COMPARISONS: Readonly<Record<string, (root: string, path: string) => Promise<Verified>>> = {
  originals: verifyOriginals,
  facts: verifyFacts,
};

function print({ faults, lines }: Verified): void {
  console.log([...faults.map((one) => `${formatIssue(one)}\n`), ...lines].join('\n'));
  process.exitCode = faults.length === 0 ? 0 : 1;
}

function explain(path: string, error: unknown): void {
  console.error(VERIFY_TEXT.unread(path, error instanceof Error ? error.message : String(error)));
  process.exitCode = 2;
}

const [name = '', path] = process.argv.slice(2);
const compare = Object.hasOwn(COMPARISONS, name) ? COMPARISONS[name] : undefined;
if (compare && path) await compare(process.cwd(), path).then(print, (error: unknown) => explain(path, error));
else {
  console.error(VERIFY_TEXT.usage);
  process.exitCode = 2;
}
