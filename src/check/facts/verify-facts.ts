import { sortIssues } from '../../domain/content-issue.ts';
import { readFactSheet } from '../../loaders/read-fact-sheet.ts';
import { readVocabulary } from '../../loaders/read-vocabulary.ts';
import { storySchema } from '../../schema/story.ts';
import { VERIFY_TEXT } from '../../text/verify.ts';
import { filesOf, type CheckedFile } from '../collection.ts';
import { fault } from '../fault.ts';
import { atField } from '../place.ts';
import { readCollection } from '../read.ts';
import type { Verified } from '../verified.ts';
import { compareStory, type ComparedStory } from './compared-story.ts';
import { judgeAvoided } from './judge-avoided.ts';
import { judgeCitations } from './judge-citations.ts';
import { judgeClaims, type JudgedClaims } from './judge-claims.ts';
import { judgeHonours } from './judge-honours.ts';
import { judgeRecord } from './judge-record.ts';
import { judgeSources } from './judge-sources.ts';
import { bodyPassages, recordPassages } from './passage.ts';

/** A story with its body first, so that what is reckoned there is known where the record says it. */
function judgeStory(compared: ComparedStory): JudgedClaims {
  const { file, entry, story } = compared;
  const held = entry.publish === 'hold' && story.status === 'published' ? [fault(atField(file, ['status']), 'entry-held')] : [];
  const body = bodyPassages(file);
  const claims = judgeClaims(compared, [...body, ...recordPassages(file, story)]);
  const record = [judgeSources, judgeHonours, judgeRecord, judgeAvoided].flatMap((judge) => judge(compared));
  return { ...claims, faults: [...held, ...record, ...judgeCitations(compared, body), ...claims.faults] };
}

/** A retelling has no record of its own: it tells of its story's honouree in prose alone. */
function judgeRetelling(compared: ComparedStory): JudgedClaims {
  const claims = judgeClaims(compared, bodyPassages(compared.file));
  return { ...claims, faults: [...judgeAvoided(compared), ...claims.faults] };
}

/**
 * Compares every story below `root`, and every retelling, with the fact sheet at `path`; withdrawn ones are left out.
 * Throws where the sheet or the vocabulary cannot be read.
 */
export async function verifyFacts(root: string, path: string): Promise<Verified> {
  const sheet = readFactSheet(path);
  const { honours } = readVocabulary(root);
  const collection = await readCollection(root, '', undefined);
  const judge = (file: CheckedFile): JudgedClaims[] => {
    const { data: story } = storySchema.safeParse(file.record);
    if (!story) return [{ faults: [fault(atField(file, []), 'record-unreadable')], claims: 0, derived: 0 }];
    if (story.status === 'withdrawn') return [];
    const compare = (one: CheckedFile) => compareStory(one, story, sheet.get(file.id), honours);
    const retellings = filesOf(collection, 'retellings').filter(({ id }) => id === file.id);
    return [judgeStory(compare(file)), ...retellings.map((one) => judgeRetelling(compare(one)))];
  };
  const judged = filesOf(collection, 'stories').flatMap(judge);
  const faults = sortIssues(judged.flatMap((one) => one.faults));
  const sum = (count: (one: JudgedClaims) => number) => judged.reduce((total, one) => total + count(one), 0);
  const lines = [VERIFY_TEXT.facts(judged.length, sum((one) => one.claims), sum((one) => one.derived), faults.length)];
  return { faults, lines };
}
