import type { ContentIssue } from '../../domain/content-issue.ts';
import { filesOf, type CheckedFile, type Collection } from '../collection.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { selectText, textAt } from '../select.ts';

function allOccurrences(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

/** True when the name at `index` is part of a phrase that may stand, such as 赵梦桃小组. */
function isCovered(text: string, index: number, name: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) =>
    allOccurrences(text, phrase).some((start) => start <= index && index + name.length <= start + phrase.length),
  );
}

/** The phrases a file allows itself. A vocabulary has no field for them: what a story allows holds there too. */
function phrasesFor(file: CheckedFile, collection: Collection): string[] {
  const declaring = file.kind === 'vocabulary' ? filesOf(collection, 'stories') : [file];
  return declaring.flatMap(({ record }) => selectText(record, 'mayName.*.phrase').map(({ value }) => value));
}

function findName(file: CheckedFile, story: CheckedFile, name: string, phrases: readonly string[]): ContentIssue[] {
  return file.texts
    .filter(({ path }) => path?.[0] !== 'mayName')
    .flatMap(({ text, placeAt }) =>
      allOccurrences(text, name)
        .filter((index) => !isCovered(text, index, name, phrases))
        .map((index) => report(placeAt(index), 'name-unpublished', name, story.path)),
    );
}

/** Nothing that is printed names a person whose story is withdrawn or a draft, unless `mayName` allows it. */
export const checkUnpublishedNames: Rule = (collection) => {
  const isPublished = ({ record }: CheckedFile) => textAt(record, 'status') === 'published';
  const stories = filesOf(collection, 'stories');
  const printedNames = new Set(stories.filter(isPublished).map(({ record }) => textAt(record, 'name')));
  const printed = collection.files.filter((file) => !['stories', 'campaigns', 'lessons'].includes(file.kind) || isPublished(file));
  return stories
    .filter((story) => ['withdrawn', 'draft'].includes(textAt(story.record, 'status') ?? ''))
    .flatMap((story) => {
      const name = textAt(story.record, 'name');
      if (!name || printedNames.has(name)) return [];
      return printed.flatMap((file) => findName(file, story, name, phrasesFor(file, collection)));
    });
};
