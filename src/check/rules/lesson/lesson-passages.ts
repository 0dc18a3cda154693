import type { ContentIssue } from '../../../domain/content-issue.ts';
import { sourcesOf } from '../../../domain/lesson/sources-of.ts';
import { readDocument } from '../../../markdown/document.ts';
import { toldSentences } from '../../../markdown/told-sentences.ts';
import { filesOf, type CheckedFile, type Collection } from '../../collection.ts';
import { atField } from '../../place.ts';
import { report } from '../../report.ts';
import type { Rule } from '../../rule.ts';
import { select, selectText, textAt } from '../../select.ts';
import { citableTexts, passagesOf, type LessonPassage } from './passages-of.ts';

const OPENING = 16;

const opening = (text: string) => ([...text].length > OPENING ? `${[...text].slice(0, OPENING).join('')}……` : text);

const FOLDERS = { stories: 'mdx', retellings: 'md', speeches: 'mdx' } as const;

function judgeWords(file: CheckedFile, { path, words, kind, id, origin, excerpt }: LessonPassage): ContentIssue[] {
  if (origin && citableTexts(origin, excerpt).some((text) => text.includes(words))) return [];
  return [report(atField(file, [...path, 'text']), 'lesson-passage', opening(words), `content/${kind}/${id}.${FOLDERS[kind]}`)];
}

/** The key of an evidence task is read from the marks of the story. */
function judgeMarks(file: CheckedFile, { path, words, origin }: LessonPassage): ContentIssue[] {
  const isClaim = path.at(-2) === 'claims';
  if (!isClaim || origin?.tree === undefined) return [];
  const sources = origin.kind === 'stories' ? sourcesOf(words, toldSentences(readDocument(origin.body, 'mdx'))) : undefined;
  return sources && sources.length > 0 ? [] : [report(atField(file, [...path, 'text']), 'lesson-passage-unsourced', opening(words), origin.path)];
}

function judgeListed(file: CheckedFile, { path, kind, id, excerpt }: LessonPassage): ContentIssue[] {
  const stories = selectText(file.record, 'stories.*').map(({ value }) => value);
  const excerpts = select(file.record, 'excerpts.*').map(({ value }) => `${textAt(value, 'speech')}/${textAt(value, 'excerpt')}`);
  if (kind !== 'speeches') return stories.includes(id) ? [] : [report(atField(file, path), 'lesson-story-unlisted', id)];
  const key = `${id}/${excerpt}`;
  return excerpts.includes(key) ? [] : [report(atField(file, path), 'lesson-excerpt-unlisted', key)];
}

/** A story or excerpt that is listed is worked with. */
function judgeIdle(file: CheckedFile, passages: readonly LessonPassage[]): ContentIssue[] {
  const stories = new Set(passages.filter(({ kind }) => kind !== 'speeches').map(({ id }) => id));
  const excerpts = new Set(passages.filter(({ kind }) => kind === 'speeches').map(({ id, excerpt }) => `${id}/${excerpt}`));
  const idleStories = selectText(file.record, 'stories.*').filter(({ value }) => !stories.has(value));
  const idleExcerpts = select(file.record, 'excerpts.*')
    .map(({ path, value }) => ({ path, value: `${textAt(value, 'speech')}/${textAt(value, 'excerpt')}` }))
    .filter(({ value }) => !excerpts.has(value));
  return [...idleStories, ...idleExcerpts].map(({ path, value }) => report(atField(file, path), 'lesson-idle', value));
}

function judge(file: CheckedFile, collection: Collection): ContentIssue[] {
  const passages = passagesOf(file, collection);
  return [
    ...passages.flatMap((passage) => [...judgeWords(file, passage), ...judgeMarks(file, passage), ...judgeListed(file, passage)]),
    ...judgeIdle(file, passages),
  ];
}

/** What a lesson quotes stands in the text, word for word; what it lists, it works with. */
export const checkLessonPassages: Rule = (collection) => filesOf(collection, 'lessons').flatMap((file) => judge(file, collection));
