import { filesOf, type CheckedFile, type Collection } from '../../check/collection.ts';
import { textAt } from '../../check/select.ts';
import { readContentFile } from '../../loaders/read-file.ts';
import { compareTexts } from './compare-texts.ts';
import type { Revision } from './read-sheet.ts';
import { reviewableText } from './reviewable-text.ts';
import { fileAt, lastReviewedCommit } from './story-history.ts';

/** Which stories are asked for. */
export interface Choice {
  /** Empty for every story. */
  ids: readonly string[];
  /** True takes those that have not changed as well. */
  all: boolean;
  /** A commit to compare with in place of the last reviewed one. */
  since: string | undefined;
}

export interface ChosenStory {
  file: CheckedFile;
  revision: Revision;
}

async function reviseSince(root: string, file: CheckedFile, baseline: string | undefined): Promise<Revision> {
  const old = baseline === undefined ? undefined : await fileAt(root, baseline, file.path);
  if (old === undefined) return { baseline: undefined, changes: [] };
  return { baseline, changes: compareTexts(reviewableText(readContentFile(file.path, old)), reviewableText(file)) };
}

/** The stories asked for, each with what changed since it was reviewed. One never reviewed has changed as a whole. */
export async function chooseStories(root: string, collection: Collection, choice: Choice): Promise<ChosenStory[]> {
  const wanted = filesOf(collection, 'stories')
    .filter(({ record }) => textAt(record, 'status') !== 'withdrawn')
    .filter(({ id }) => choice.ids.length === 0 || choice.ids.includes(id));
  const chosen = await Promise.all(
    wanted.map(async (file) => {
      const baseline = choice.since ?? (await lastReviewedCommit(root, file.path));
      return { file, revision: await reviseSince(root, file, baseline) };
    }),
  );
  const isChanged = ({ revision }: ChosenStory) => revision.baseline === undefined || revision.changes.length > 0;
  return chosen.filter((one) => choice.all || choice.ids.length > 0 || isChanged(one));
}
