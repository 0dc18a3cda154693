import type { HonourTerm } from '../../domain/vocabulary.ts';
import { gatherEvidence, sourceEvidence, type Evidence } from '../../domain/evidence/fact-evidence.ts';
import type { FactEntry } from '../../schema/fact-sheet.ts';
import type { Story } from '../../schema/story.ts';
import type { CheckedFile } from '../collection.ts';

/** A story beside its entry in the fact sheet. */
export interface ComparedStory {
  file: CheckedFile;
  story: Story;
  entry: FactEntry;
  evidence: readonly Evidence[];
  /** The entry's list of sources, which bears out quoted titles and the dates of reports. */
  sourceEvidence: readonly Evidence[];
  honours: readonly HonourTerm[];
}

/** The entry of someone whom the sheet does not know: it says nothing, so that every claim needs sources of its own. */
function emptyEntry({ name }: Story, id: string): FactEntry {
  const none = { honours: [], facts: [], numbers: [], quotes: [], places: [], sources: [], avoid: [] };
  return { id, name, publish: 'yes', ...none };
}

/** Puts a story beside its entry. */
export function compareStory(file: CheckedFile, story: Story, found: FactEntry | undefined, honours: readonly HonourTerm[]): ComparedStory {
  const entry = found ?? emptyEntry(story, file.id);
  return { file, story, entry, evidence: gatherEvidence(entry), sourceEvidence: sourceEvidence(entry), honours };
}

/** True when two sources or more that the sheet does not list bear something out. */
export function hasOwnSources({ entry }: Pick<ComparedStory, 'entry'>, sources: readonly number[]): boolean {
  return new Set(sources.filter((source) => source > entry.sources.length)).size >= 2;
}
