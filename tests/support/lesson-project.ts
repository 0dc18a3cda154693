import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from './copy-project.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { SAMPLE_LESSON } from './sample-lesson.ts';

/** A copy of the project whose content is the valid fixture. */
export const LESSON_PROJECT = join(PROJECT_ROOT, '.cache/lesson-project');

/** A second lesson of that copy, made after the sample. */
export const SECOND_LESSON = 'yangli-erke';

const fileOf = (id: string) => join(LESSON_PROJECT, 'content/lessons', `${id}.mdx`);

/** Makes that copy anew, with a second lesson. */
export function copyLessonProject(): void {
  copyProject(LESSON_PROJECT);
  rmSync(join(LESSON_PROJECT, 'content'), { recursive: true });
  cpSync(join(PROJECT_ROOT, 'tests/fixtures/content/valid'), join(LESSON_PROJECT, 'content'), { recursive: true });
  cpSync(fileOf(SAMPLE_LESSON), fileOf(SECOND_LESSON));
}

/** Changes what the second lesson says. */
export function changeSecondLesson(): void {
  appendFileSync(fileOf(SECOND_LESSON), '\n样例说明又添了一句。\n');
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
