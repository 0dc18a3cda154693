import type { ContentIssue } from '../../../domain/content-issue.ts';
import { sourcesOf } from '../../../domain/lesson/sources-of.ts';
import { readDocument } from '../../../markdown/document.ts';
import { readMarkedParagraphs } from '../../../markdown/marked-paragraphs.ts';
import { toldSentences } from '../../../markdown/told-sentences.ts';
import { filesOf, type CheckedFile, type Collection } from '../../collection.ts';
import { atField } from '../../place.ts';
import { report } from '../../report.ts';
import type { Rule } from '../../rule.ts';
import { select, selectText, textAt, type Selected } from '../../select.ts';
import { citableTexts } from './citable-texts.ts';
import { passagesOf, type LessonPassage } from './passages-of.ts';

const OPENING = 16;

const opening = (text: string) => ([...text].length > OPENING ? `${[...text].slice(0, OPENING).join('')}……` : text);
const excerptKey = (speech: string | undefined, excerpt: string | undefined) => `${speech}/${excerpt}`;
const keyOf = ({ kind, id, excerpt }: LessonPassage) => (kind === 'speeches' ? excerptKey(id, excerpt) : id);

/** The key of an evidence task is read from the marks of the text. */
function isSourced(words: string, { kind, body }: CheckedFile): boolean {
  if (kind === 'speeches') return false;
  const sentences = kind === 'stories' ? toldSentences(readDocument(body, 'mdx')) : readMarkedParagraphs(body).flat();
  return (sourcesOf(words, sentences) ?? []).length > 0;
}

function judgeWords(file: CheckedFile, { path, words, origin, excerpt }: LessonPassage): ContentIssue[] {
  const texts = origin ? citableTexts(origin, excerpt) : [];
  if (!origin || texts.length === 0) return [];
  const place = atField(file, [...path, 'text']);
  if (!texts.some((text) => text.includes(words))) return [report(place, 'lesson-passage', opening(words), origin.path)];
  const isClaim = path.at(-2) === 'claims';
  return isClaim && !isSourced(words, origin) ? [report(place, 'lesson-passage-unsourced', opening(words), origin.path)] : [];
}

function judgeRetelling(file: CheckedFile, { path, kind, id, origin }: LessonPassage, { undecodable }: Collection): ContentIssue[] {
  const home = `content/retellings/${id}.md`;
  const isMissing = kind === 'retellings' && !origin && !undecodable.some((one) => one.path === home);
  return isMissing ? [report(atField(file, [...path, 'retelling']), 'lesson-retelling', id, home)] : [];
}

/** The stories and excerpts that a lesson says it uses. */
function listedIn({ record }: CheckedFile): Selected<string>[] {
  const excerpts = select(record, 'excerpts.*').map(({ path, value }) => ({ path, value: excerptKey(textAt(value, 'speech'), textAt(value, 'excerpt')) }));
  return [...selectText(record, 'stories.*'), ...excerpts];
}

/** What is quoted is listed. */
function judgeListed(file: CheckedFile, passage: LessonPassage): ContentIssue[] {
  if (passage.kind === 'speeches' && passage.excerpt === undefined) return [];
  const key = keyOf(passage);
  const code = passage.kind === 'speeches' ? 'lesson-excerpt-unlisted' : 'lesson-story-unlisted';
  return listedIn(file).some(({ value }) => value === key) ? [] : [report(atField(file, passage.path), code, key)];
}

/** What is listed and is there is worked with. */
function judgeIdle(file: CheckedFile, passages: readonly LessonPassage[], collection: Collection): ContentIssue[] {
  const excerpts = filesOf(collection, 'speeches').flatMap(({ id, record }) => selectText(record, 'excerpts.*.id').map(({ value }) => excerptKey(id, value)));
  const known = new Set([...filesOf(collection, 'stories').map(({ id }) => id), ...excerpts]);
  const used = new Set(passages.map(keyOf));
  const idle = listedIn(file).filter(({ value }) => known.has(value) && !used.has(value));
  return idle.map(({ path, value }) => report(atField(file, path), 'lesson-idle', value));
}

function judge(file: CheckedFile, collection: Collection): ContentIssue[] {
  const passages = passagesOf(file, collection);
  return [
    ...passages.flatMap((passage) => [...judgeWords(file, passage), ...judgeRetelling(file, passage, collection), ...judgeListed(file, passage)]),
    ...judgeIdle(file, passages, collection),
  ];
}

/** What a lesson quotes stands in the text, word for word; what it lists, it works with. What leads nowhere is told elsewhere. */
export const checkLessonPassages: Rule = (collection) => filesOf(collection, 'lessons').flatMap((file) => judge(file, collection));
