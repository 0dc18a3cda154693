import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { PROJECT_ROOT } from './project-root.ts';

export interface SourceFile {
  /** Path below src, with forward slashes. */
  path: string;
  text: string;
  /** What it imports, as written. */
  imports: string[];
}

const CODE = /\.(ts|js|astro)$/;
const FRONTMATTER = /^---\n([\s\S]*?)\n---/;
const SCRIPT = /<script>([\s\S]*?)<\/script>/g;

/** The TypeScript of a file: all of it, or of an Astro component what stands between its fences and in its scripts. */
function codeOf(path: string, text: string): string {
  if (!path.endsWith('.astro')) return text;
  const scripts = [...text.matchAll(SCRIPT)].map(([, script]) => script);
  return [FRONTMATTER.exec(text)?.[1] ?? '', ...scripts].join('\n');
}

/** Every file of code below src. */
export function sourceFiles(): SourceFile[] {
  const base = join(PROJECT_ROOT, 'src');
  return readdirSync(base, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => CODE.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(base, path), 'utf8');
      return { path, text, imports: ts.preProcessFile(codeOf(path, text)).importedFiles.map(({ fileName }) => fileName) };
    });
}
