import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sortIssues, type ContentIssue } from '../../domain/content-issue.ts';
import { nearest } from '../../domain/nearest.ts';
import { splitOriginal, type OriginalPart } from '../../domain/evidence/split-original.ts';
import { speechSchema, type Speech } from '../../schema/speech.ts';
import { VERIFY_TEXT } from '../../text/verify.ts';
import { filesOf, type CheckedFile } from '../collection.ts';
import { fault } from '../fault.ts';
import { atField } from '../place.ts';
import { readCollection } from '../read.ts';
import type { Verified } from '../verified.ts';
import { judgeExcerpt } from './judge-excerpt.ts';

/** The part of the original that a speech was taken from, or what is wrong with naming it. */
function findPart(file: CheckedFile, { part }: Speech, original: string): OriginalPart | ContentIssue {
  const parts = splitOriginal(original);
  if (part === undefined) {
    return parts.length === 0 ? { text: original, offset: 0 } : fault(atField(file, ['file']), 'part-unstated', parts.length);
  }
  return parts[part - 1] ?? fault(atField(file, ['part']), 'part-missing', part, parts.length);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

interface JudgedSpeech extends Verified {
  excerpts: number;
}

const refused = (one: ContentIssue): JudgedSpeech => ({ faults: [one], lines: [], excerpts: 0 });

function judgeSpeech(file: CheckedFile, speech: Speech, original: string): JudgedSpeech {
  const part = findPart(file, speech, original);
  if ('code' in part) return refused(part);
  const judged = speech.excerpts.map((excerpt, index) => ({ id: excerpt.id, ...judgeExcerpt(file, excerpt, index, part) }));
  const lines = judged.flatMap(({ id, offset }) =>
    offset === undefined ? [] : [VERIFY_TEXT.excerpt(id, speech.file, lineOf(original, offset), offset + 1)],
  );
  return { faults: judged.flatMap(({ faults }) => faults), lines: [file.path, ...lines], excerpts: judged.length };
}

/**
 * Compares every excerpt of every speech below `root` with the originals in `folder`, its corrections and omissions
 * applied. Throws where the folder cannot be read.
 */
export async function verifyOriginals(root: string, folder: string): Promise<Verified> {
  const originals = readdirSync(folder);
  const files = filesOf(await readCollection(root, '', undefined), 'speeches');
  const judge = (file: CheckedFile): JudgedSpeech => {
    const { data: speech } = speechSchema.safeParse(file.record);
    if (!speech) return refused(fault(atField(file, []), 'record-unreadable'));
    if (!originals.includes(speech.file)) {
      return refused(fault(atField(file, ['file']), 'original-missing', speech.file, nearest(speech.file, originals)));
    }
    return judgeSpeech(file, speech, readFileSync(join(folder, speech.file), 'utf8'));
  };
  const judged = files.map(judge);
  const faults = sortIssues(judged.flatMap((one) => one.faults));
  const excerpts = judged.reduce((sum, one) => sum + one.excerpts, 0);
  return { faults, lines: [...judged.flatMap((one) => one.lines), VERIFY_TEXT.originals(excerpts, faults.length)] };
}
