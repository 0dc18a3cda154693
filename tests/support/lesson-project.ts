import { execFile } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from './copy-project.ts';
import { PROJECT_ROOT } from './project-root.ts';

/** A copy of the project whose content is the valid fixture. */
export const LESSON_PROJECT = join(PROJECT_ROOT, '.cache/lesson-project');

/** Makes that copy anew. */
export function copyLessonProject(): void {
  copyProject(LESSON_PROJECT);
  rmSync(join(LESSON_PROJECT, 'content'), { recursive: true });
  cpSync(join(PROJECT_ROOT, 'tests/fixtures/content/valid'), join(LESSON_PROJECT, 'content'), { recursive: true });
}

/** Runs `npm run pdf` in that copy; answers with what it printed. */
export function makePdf(...words: string[]): Promise<{ code: number; output: string }> {
  const env = { ...process.env, SITE_URL: undefined, SITE_BASE: undefined };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(LESSON_PROJECT, 'src/cli/pdf.ts'), ...words], { cwd: LESSON_PROJECT, env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr });
    });
  });
}
