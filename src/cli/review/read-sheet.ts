import type { CheckedFile } from '../../check/collection.ts';
import { textAt } from '../../check/select.ts';
import type { ContentIssue } from '../../domain/content-issue.ts';
import type { Review } from '../../schema/review.ts';
import type { Source } from '../../schema/source.ts';
import { storySchema } from '../../schema/story.ts';
import type { HonourTerm } from '../../schema/vocabulary.ts';
import type { ChangedLine } from './compare-texts.ts';
import type { FindPolyphones, ReadSentence } from './polyphone.ts';
import { readFacts, type Fact } from './read-facts.ts';
import { readPassages, type Passage } from './read-passages.ts';

/** What a story's file has become since it was last reviewed. */
export interface Revision {
  /** The commit compared with; undefined where the story was never reviewed. */
  baseline: string | undefined;
  changes: ChangedLine[];
}

/** All that stands on the sheet of one story. */
export interface ReviewSheet extends Revision {
  id: string;
  name: string;
  path: string;
  status: string;
  reviews: Review[];
  passages: Passage[];
  /** Empty where the record is not what its schema asks for; the findings say why. */
  facts: Fact[];
  sources: Source[];
  findings: ContentIssue[];
  /** Sentences with polyphones. */
  sentences: ReadSentence[];
}

/** What the sheets of all stories draw on. */
export interface SheetMaterial {
  issues: readonly ContentIssue[];
  honours: readonly HonourTerm[];
  findPolyphones: FindPolyphones;
}

/** The review sheet of a story. */
export function readSheet(file: CheckedFile, revision: Revision, material: SheetMaterial): ReviewSheet {
  const { data: story } = storySchema.safeParse(file.record);
  const passages = readPassages(file);
  return {
    ...revision,
    id: file.id,
    name: textAt(file.record, 'name') ?? file.id,
    path: file.path,
    status: textAt(file.record, 'status') ?? '',
    reviews: story?.reviews ?? [],
    passages,
    facts: story ? readFacts(story, material.honours) : [],
    sources: story?.sources ?? [],
    findings: material.issues.filter((issue) => issue.file === file.path),
    sentences: passages.flatMap(({ text }) => material.findPolyphones(text)),
  };
}
