import type { ContentIssue } from '../../domain/content-issue.ts';
import { annotateText, type ReadingLexicon } from '../../domain/reading/annotate-text.ts';
import { HAN } from '../../domain/text/han.ts';
import { withoutGaps } from '../../domain/lesson/cloze.ts';
import { hasReadings } from '../../domain/lesson/has-readings.ts';
import { isPolyphone } from '../../domain/reading/polyphone.ts';
import { proposeReadings } from '../../loaders/propose-readings.ts';
import { filesOf, type CheckedFile } from '../collection.ts';
import type { PrintedText } from '../printed-text.ts';
import { readingLexiconOf } from '../reading-lexicon-of.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { textAt, type FieldPath } from '../select.ts';
import { spokenText } from '../spoken-text.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** The fields of a story that are read aloud; all of a retelling is. */
const READ_FIELDS = ['line', 'summary'];
const NEITHER_READ = ['checked', 'mayName'];
/** What a pupil sees of a lesson; its body and the rest are for the teacher. */
const PUPILS_FIELDS = ['title', 'question', 'board', 'words', 'sheet', 'quiz', 'assessment'];
const TEACHERS_FIELDS = ['kind', 'answer', 'from', 'guide', 'close', 'angles'];

/** What is printed with its readings, by the kind of file; `undefined` stands for the body. */
const IS_READ: Readonly<Record<string, (path: FieldPath | undefined) => boolean>> = {
  stories: (path) => path === undefined || READ_FIELDS.includes(String(path[0])),
  retellings: (path) => path === undefined || !NEITHER_READ.includes(String(path[0])),
  lessons: (path) => path !== undefined && (path.includes('slides') || (PUPILS_FIELDS.includes(String(path[0])) && !path.some((step) => TEACHERS_FIELDS.includes(String(step))))),
};

function readTexts({ kind, texts }: CheckedFile): PrintedText[] {
  return texts.filter(({ path }) => IS_READ[kind]!(path));
}

/** The word that holds the character at an index; one that is a word by itself comes with the next. */
function wordAround(text: string, index: number): string {
  const word = words.segment(text).containing(index)!.segment;
  return [...word].length > 1 ? word : [...text.slice(index)].slice(0, 2).join('');
}

function example(text: string, index: number): string {
  const word = wordAround(text, index);
  const syllables = [...word].flatMap((character, at) => (HAN.test(character) ? [proposeReadings(word)[at]!] : []));
  return `- { phrase: ${word}, readings: [${syllables.join(', ')}] }`;
}

function sentenceAround(text: string, index: number): string {
  const before = Math.max(...[...'。！？；'].map((mark) => text.lastIndexOf(mark, index - 1)));
  return /^[^。！？；]*[。！？；]?/u.exec(text.slice(before + 1))![0].trim();
}

function judge({ text: original, placeAt }: PrintedText, lexicon: ReadingLexicon): ContentIssue[] {
  const { text, originalIndex } = spokenText(withoutGaps(original));
  const characters = annotateText(text, lexicon, proposeReadings);
  let index = 0;
  return characters.flatMap(({ character, reading }) => {
    const here = index;
    index += character.length;
    if (reading?.by !== 'proposal' || !isPolyphone(character)) return [];
    const told = [character, sentenceAround(text, here), reading.syllable, example(text, here)] as const;
    return [report(placeAt(originalIndex(here)), 'polyphone-unsettled', ...told)];
  });
}

/** In a text that is shown with its readings, a listed phrase or a name settles every character of several readings. */
export const checkPolyphones: Rule = (collection) => {
  const lexicon = readingLexiconOf(collection);
  const isPublished = ({ kind, record }: CheckedFile) => kind === 'retellings' || textAt(record, 'status') === 'published';
  const isForBeginners = ({ kind, record }: CheckedFile) => kind !== 'lessons' || hasReadings(textAt(record, 'stage'));
  const isShown = (file: CheckedFile) => isPublished(file) && isForBeginners(file);
  return filesOf(collection, 'stories', 'retellings', 'lessons')
    .filter(isShown)
    .flatMap((file) => readTexts(file).flatMap((text) => judge(text, lexicon)));
};
