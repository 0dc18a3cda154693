import { subjectOf } from '../domain/lesson/draft/draft-subject.ts';
import { draftFile } from '../domain/lesson/draft/draft-file.ts';
import { draftLesson } from '../domain/lesson/draft/draft-lesson.ts';
import type { DraftSubject } from '../domain/lesson/draft/draft-material.ts';
import { namesOf } from '../domain/lesson/draft/names-of.ts';
import { UNFINISHED } from '../domain/lesson/unfinished.ts';
import { nearest } from '../domain/nearest.ts';
import { namedTerm } from '../text/check.ts';
import { LESSON_DRAFT_TEXT } from '../text/lesson-draft.ts';
import { readDraftMaterial, UnreadableFile, type ReadMaterial } from './new/read-draft-material.ts';
import { chooseFor, readWords, RefusedWords } from './new/read-words.ts';
import { writeDraft } from './new/write-draft.ts';

const TEXT = LESSON_DRAFT_TEXT.command;
const root = process.cwd();

/** The day in China, where the dates of the content are told. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

/** The id that comes nearest, by id or by name, and its name. */
function nearestSubject(id: string, { stories, spirits }: ReadMaterial['material']): string | undefined {
  const terms = new Map([...stories.map((story) => [story.id, story.record.name] as const), ...spirits.map((spirit) => [spirit.id, spirit.name] as const)]);
  const found = nearest(id, [...terms.keys(), ...terms.values()]);
  const key = [...terms].find(([term, name]) => term === found || name === found)?.[0];
  return key && namedTerm(key, terms.get(key));
}

function findSubject(id: string, { material, unpublished }: ReadMaterial): DraftSubject {
  const subject = subjectOf(id, material);
  if (subject) return subject;
  const spirit = material.spirits.find((one) => one.id === id);
  if (unpublished.includes(id)) throw new RefusedWords(TEXT.unpublished(id));
  throw new RefusedWords(spirit ? TEXT.noStories(spirit.name) : TEXT.unknownSubject(id, nearestSubject(id, material)));
}

function draft(): string {
  const words = readWords();
  const read = readDraftMaterial(root);
  const subject = findSubject(words.subject, read);
  const choices = chooseFor(subject, words.options, today());
  const path = `content/lessons/${choices.id}.mdx`;
  const text = draftFile(draftLesson(subject, choices, read.material));
  if (!writeDraft(root, path, text)) throw new RefusedWords(TEXT.exists(path));
  const { stage, kind, minutes } = choices;
  const left = text.split(UNFINISHED).length - 1;
  return [TEXT.written(path), TEXT.chosen(stage, kind, minutes, namesOf(subject.stories)), TEXT.left(left), TEXT.next].join('\n');
}

try {
  console.log(draft());
} catch (error) {
  if (!(error instanceof RefusedWords || error instanceof UnreadableFile)) throw error;
  console.error(error instanceof UnreadableFile ? TEXT.unreadable(error.message) : error.message);
  process.exitCode = 1;
}
