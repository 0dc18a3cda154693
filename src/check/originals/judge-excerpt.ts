import type { ContentIssue } from '../../domain/content-issue.ts';
import { nearestPassage } from '../../domain/evidence/nearest-passage.ts';
import { restoreExcerpt, undoCorrections } from '../../domain/evidence/restore-excerpt.ts';
import type { OriginalPart } from '../../domain/evidence/split-original.ts';
import type { Excerpt } from '../../schema/speech.ts';
import type { CheckedFile } from '../collection.ts';
import { fault } from '../fault.ts';
import { atField } from '../place.ts';

export interface JudgedExcerpt {
  faults: ContentIssue[];
  /** Where it begins in the original file. */
  offset?: number;
}

/** Beyond this share of changed letters the nearest passage is another one. */
const FAR = 0.6;

function judgeMissing(file: CheckedFile, excerpt: Excerpt, index: number, original: string): ContentIssue {
  const restored = undoCorrections(excerpt);
  const place = (field: string) => atField(file, ['excerpts', index, field]);
  if (restored === undefined) return fault(place('corrections'), 'correction-open');
  const near = nearestPassage(restored, original);
  if (!near || near.distance > FAR) return fault(place('text'), 'excerpt-absent', near?.text ?? '');
  return fault(place('text'), 'excerpt-differs', near.differs.wanted, near.differs.found, near.text);
}

/** Compares one excerpt with its original, character by character; its heading must stand in the original before it. */
export function judgeExcerpt(file: CheckedFile, excerpt: Excerpt, index: number, part: OriginalPart): JudgedExcerpt {
  const start = restoreExcerpt(excerpt, part.text);
  if (start === undefined) return { faults: [judgeMissing(file, excerpt, index, part.text)] };
  const { heading } = excerpt;
  const hasHeading = heading === undefined || part.text.slice(0, start).includes(heading);
  const faults = hasHeading ? [] : [fault(atField(file, ['excerpts', index, 'heading']), 'heading-absent', heading)];
  return { faults, offset: part.offset + start };
}
