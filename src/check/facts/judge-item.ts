import type { ContentIssue } from '../../domain/content-issue.ts';
import type { Evidence } from '../../domain/evidence/fact-evidence.ts';
import type { Evidence as Support } from '../../schema/evidence.ts';
import { fault, type FaultCode } from '../fault.ts';
import { atField } from '../place.ts';
import type { FieldPath } from '../select.ts';
import { hasOwnSources, type ComparedStory } from './compared-story.ts';

/** What the sheet says of one item of the record: how well, and where it was read. */
export type Stated = Pick<Evidence, 'check' | 'sources'>;

/** How well an item that the sheet has is borne out: nothing is called more certain, or read elsewhere, than it says. */
export function judgeSupport({ file, entry }: ComparedStory, path: FieldPath, support: Support, stated: readonly Stated[]): ContentIssue[] {
  const sound = stated.filter(({ check }) => check !== 'conflict');
  if (sound.length === 0) return [fault(atField(file, path), 'conflict-used')];
  if (support.check === 'confirmed' && !sound.some(({ check }) => check === 'confirmed') && !hasOwnSources({ entry }, support.sources)) {
    return [fault(atField(file, [...path, 'check']), 'check-higher', 'single')];
  }
  const known = sound.flatMap(({ sources }) => sources);
  const strange = support.sources.filter((source) => source <= entry.sources.length && !known.includes(source));
  return strange.length === 0 ? [] : [fault(atField(file, [...path, 'sources']), 'sources-differ', strange)];
}

/** An item that the sheet does not have must have two sources of its own; `absent` tells of it otherwise. */
export function judgeItem(
  compared: ComparedStory,
  path: FieldPath,
  support: Support,
  stated: readonly Stated[],
  absent: { at: FieldPath; code: FaultCode; words: readonly unknown[] },
): ContentIssue[] {
  if (stated.length > 0) return judgeSupport(compared, path, support, stated);
  if (hasOwnSources(compared, support.sources)) return [];
  return [fault(atField(compared.file, absent.at), absent.code, ...(absent.words as never))];
}
