import { countCharacters, HAN } from '../../domain/text/han.ts';
import { isCommon } from '../../domain/reading/common-character.ts';
import type { ContentIssue } from '../../domain/content-issue.ts';
import { COMMON_SHARE, readingLevel } from '../../domain/reading/reading-level.ts';
import { sourceNumbers, withoutSourceMarks } from '../../markdown/source-mark.ts';
import { plainText } from '../../markdown/to-html.ts';
import { filesOf, type CheckedFile, type Collection } from '../collection.ts';
import { atField, atNode } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { selectText, textAt } from '../select.ts';

const LEAST = 100;
const MOST = 400;
const OPENING = 12;

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

function judgeText(file: CheckedFile, body: string): ContentIssue[] {
  const length = countCharacters(body);
  const own = ['title', 'words.*.word', 'words.*.meaning'].flatMap((path) => selectText(file.record, path).map(({ value }) => value));
  const printed = [...own, body].join('\n');
  const { commonShare } = readingLevel(printed);
  const { stage, sentenceLength } = readingLevel(body);
  const rare = [...new Set(printed)].filter((character) => HAN.test(character) && !isCommon(character));
  const place = atField(file, []);
  return [
    ...(length < LEAST || length > MOST ? [report(place, 'retelling-length', length, LEAST, MOST)] : []),
    ...(commonShare < COMMON_SHARE ? [report(place, 'retelling-characters', percent(commonShare), percent(COMMON_SHARE), rare.join('、'))] : []),
    ...(commonShare >= COMMON_SHARE && stage !== '1-2' ? [report(place, 'retelling-sentences', sentenceLength.toFixed(1))] : []),
  ];
}

function judgeBlocks(file: CheckedFile): ContentIssue[] {
  return (file.tree?.children ?? []).flatMap((node) => {
    if (node.type !== 'paragraph') return [report(atNode(file, node), 'retelling-block')];
    const text = plainText(node);
    if (sourceNumbers(text).length > 0) return [];
    return [report(atNode(file, node), 'retelling-mark', [...text].slice(0, OPENING).join(''))];
  });
}

function judge(file: CheckedFile, { files }: Collection): ContentIssue[] {
  const story = files.find(({ kind, id }) => kind === 'stories' && id === file.id);
  if (textAt(story?.record, 'status') !== 'published') return [report(atField(file, []), 'retelling-story', file.id)];
  const body = file.tree ? withoutSourceMarks(plainText(file.tree)) : '';
  return [...judgeText(file, body), ...judgeBlocks(file)];
}

/** A retelling stands beside a published story, is short and plain enough for years 1 and 2, and marks its sources. */
export const checkRetellings: Rule = (collection) => filesOf(collection, 'retellings').flatMap((file) => judge(file, collection));
