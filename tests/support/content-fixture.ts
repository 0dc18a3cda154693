import { cp, mkdtemp, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../src/check/run.ts';
import { formatIssue, type ContentIssue } from '../../src/domain/content-issue.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/content');
const TODAY = '2026-11-21';

/** The lesson of the valid content. It quotes the others word for word, so it stands aside where one of them is changed. */
export const LESSON = 'lessons/yangli-ke.mdx';

/** Which file of the valid content a fixture of each folder stands in for. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  stories: 'stories/zhangsan-yangli.mdx',
  speeches: 'speeches/yangli-jianghua.mdx',
  spirit: 'spirit/aigang-jingye.md',
  pages: 'pages/about.mdx',
  history: 'history/commendations.mdx',
  campaigns: 'campaigns/yangli-zhuanti.mdx',
  lessons: LESSON,
  site: 'site.yaml',
  'vocabulary/industries': 'vocabulary/industries.yaml',
  'vocabulary/honours': 'vocabulary/honours.yaml',
  'vocabulary/wording': 'vocabulary/wording.yaml',
  'vocabulary/readings': 'vocabulary/readings.yaml',
  'vocabulary/synonyms': 'vocabulary/synonyms.yaml',
};

/** Files to lay over the valid content, by path below `content/`; null takes one away. */
export type Overlay = Readonly<Record<string, string | Buffer | null>>;

async function lay(content: string, overlay: Overlay): Promise<void> {
  for (const [path, bytes] of Object.entries(overlay)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await (bytes === null ? rm(join(content, path)) : writeFile(join(content, path), bytes));
  }
}

/** Hands on a project root that holds the valid fixture content with some files laid over it. */
export async function withContent<T>(overlay: Overlay, use: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'content-check-'));
  try {
    await cp(join(FIXTURES, 'valid'), join(root, 'content'), { recursive: true });
    await lay(join(root, 'content'), overlay);
    return await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

/** The issues of the valid fixture content with some files laid over it. */
export function checkWith(overlay: Overlay): Promise<ContentIssue[]> {
  return withContent(overlay, (root) => checkContent(root, TODAY));
}

/** The text of a file of the valid content. */
export function readValid(path: string): Promise<string> {
  return readFile(join(FIXTURES, 'valid', path), 'utf8');
}

/** What the check says of an invalid fixture such as `stories/field-unknown.mdx`. */
export async function checkFixture(fixture: string): Promise<ContentIssue[]> {
  const stands = STANDS_FOR[dirname(fixture)];
  if (stands === undefined) throw new Error(`No valid file for ${fixture}`);
  const aside = stands === LESSON ? {} : { [LESSON]: null };
  return checkWith({ ...aside, [stands]: await readFile(join(FIXTURES, 'invalid', fixture)) });
}

/** Issues as they are printed, a warning's level included in its words. */
export function printed(issues: readonly ContentIssue[]): string {
  return issues.map(formatIssue).join('\n');
}
