import { writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { checkContent } from '../../../../../src/check/run.ts';
import { readDraftMaterial } from '../../../../../src/cli/new/read-draft-material.ts';
import { draftFile } from '../../../../../src/domain/lesson/draft/draft-file.ts';
import { draftLesson } from '../../../../../src/domain/lesson/draft/draft-lesson.ts';
import type { DraftKind } from '../../../../../src/domain/lesson/draft/draft-material.ts';
import { subjectOf } from '../../../../../src/domain/lesson/draft/draft-subject.ts';
import { LESSON_MINUTES, LESSON_STAGES } from '../../../../../src/schema/lesson/classroom.ts';
import { formatIssue } from '../../../../../src/domain/content-issue.ts';
import { LESSON, readValid, withContent, type Overlay } from '../../../../support/content-fixture.ts';

const KINDS: readonly DraftKind[] = ['laodong', 'yuwen', 'daofa', 'banhui', 'sizheng'];
const STORY = 'stories/zhangsan-yangli.mdx';
const TODAY = '2026-11-21';

/** Drafts a pack for each stage and kind of each subject, and hands on what the check says of them. */
async function faultsOfDrafts(overlay: Overlay): Promise<string[]> {
  return withContent({ ...overlay, [LESSON]: null }, async (root) => {
    const { material } = readDraftMaterial(root);
    await mkdir(join(root, 'content/lessons'), { recursive: true });
    const written: string[] = [];
    const subjects = [...material.stories, ...material.spirits].map(({ id }) => subjectOf(id, material)!);
    for (const subject of subjects) {
      for (const stage of LESSON_STAGES) {
        for (const [at, kind] of KINDS.entries()) {
          const id = `${subject.id}-${kind}-${stage}`;
          const draft = draftLesson(subject, { id, stage, kind, minutes: LESSON_MINUTES[at % LESSON_MINUTES.length]!, today: TODAY }, material);
          written.push(`content/lessons/${id}.mdx`);
          await writeFile(join(root, written.at(-1)!), draftFile(draft));
        }
      }
    }
    return (await checkContent(root, TODAY)).filter(({ file }) => written.includes(file)).map(formatIssue);
  });
}

async function richStory(): Promise<string> {
  const events = [['1952', '进样例厂做工'], ['1956', '做成第一件样例'], ['1964-05-01', '教会样例班组']]
    .map(([date, text]) => `  - { date: ${date}, text: ${text}, sources: [1, 2], check: confirmed }\n`)
    .join('');
  const prose = '1952年，他进了样例厂，当上样例工。[^1,2]他一班做样例36件，别人做20件。[^1,2]1956年，他做成第一件样例，人称“样例大王”。[^1,2]1964年5月，他教会了样例班组。[^1,2]';
  return (await readValid(STORY)).replace(/events:\n.*\n/u, `events:\n${events}`).replace('<Background', `${prose}\n\n<Background`);
}

test('a draft of any subject, stage and kind passes the content check, be the story thin or rich', async () => {
  expect(await faultsOfDrafts({})).toEqual([]);
  expect(await faultsOfDrafts({ [STORY]: await richStory() })).toEqual([]);
});

test('of a rich story the sheet asks, leaves gaps, orders and looks for evidence', async () => {
  await withContent({ [STORY]: await richStory() }, async (root) => {
    const { material } = readDraftMaterial(root);
    const subject = subjectOf('zhangsan-yangli', material)!;
    const kindsAt = (stage: (typeof LESSON_STAGES)[number], kind: DraftKind) => {
      const { sheet } = draftLesson(subject, { id: 'yangli', stage, kind, minutes: 40, today: TODAY }, material).lesson;
      return { during: sheet.during.map((task) => task.kind), after: sheet.after.map((task) => task.kind) };
    };
    expect(kindsAt('3-4', 'laodong')).toEqual({ during: ['question', 'question', 'cloze', 'order', 'evidence', 'hands'], after: ['interview'] });
    expect(kindsAt('1-2', 'yuwen').during).toEqual(['question', 'question', 'cloze', 'order', 'open']);
    expect(kindsAt('vocational', 'laodong').after).toEqual(['interview', 'trial']);
  });
});

test('a spirit word is drafted with its story and the excerpt that says it', async () => {
  await withContent({}, (root) => {
    const { material } = readDraftMaterial(root);
    const { lesson } = draftLesson(subjectOf('aigang-jingye', material)!, { id: 'yangli', stage: '5-6', kind: 'banhui', minutes: 40, today: TODAY }, material);
    expect(lesson).toMatchObject({ title: '什么是“爱岗敬业”', stories: ['zhangsan-yangli'], excerpts: [{ speech: 'yangli-jianghua', excerpt: 'shuodao-zuodao' }] });
    const quotes = lesson.sessions[0]!.steps.flatMap(({ slides }) => slides.flatMap(({ quote }) => quote ?? []));
    expect(quotes).toContainEqual({ speech: 'yangli-jianghua', excerpt: 'shuodao-zuodao', text: '说到的样例，要一件一件做到，……不能只写在纸上。' });
    return Promise.resolve();
  });
});
