import { parseArgs } from 'node:util';
import { defaultId, defaultKind, defaultMinutes, defaultStage } from '../../domain/lesson/draft/draft-defaults.ts';
import type { DraftChoices, DraftKind, DraftSubject } from '../../domain/lesson/draft/draft-material.ts';
import { nearest } from '../../domain/nearest.ts';
import { ID_PATTERN } from '../../schema/id.ts';
import { LESSON_KINDS, LESSON_MINUTES, LESSON_STAGES } from '../../schema/lesson/classroom.ts';
import { LESSON_DRAFT_TEXT } from '../../text/lesson-draft.ts';

const TEXT = LESSON_DRAFT_TEXT.command;
const KINDS = LESSON_KINDS.filter((kind): kind is DraftKind => kind !== 'laodongzhou');
const OPTIONS = { stage: { type: 'string' }, kind: { type: 'string' }, minutes: { type: 'string' }, id: { type: 'string' } } as const;

/** Words of the command that it cannot take; the message says why, and what to write. */
export class RefusedWords extends Error {}

/** What was asked for: an id, and choices as they were written. */
export interface WrittenWords {
  subject: string;
  options: { stage?: string; kind?: string; minutes?: string; id?: string };
}

function parse() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch {
    throw new RefusedWords(TEXT.usage(LESSON_STAGES.join('、'), KINDS.join('、')));
  }
}

/** The words behind `npm run new`. Throws `RefusedWords` with the usage for any other than it knows. */
export function readWords(): WrittenWords {
  const { values, positionals } = parse();
  const [what, subject, ...others] = positionals;
  if (what !== 'lesson' || subject === undefined || others.length > 0) throw new RefusedWords(TEXT.usage(LESSON_STAGES.join('、'), KINDS.join('、')));
  return { subject, options: { ...values } };
}

function choose<T extends string | number>(option: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((one) => String(one) === value);
  if (found === undefined) throw new RefusedWords(TEXT.unknownChoice(option, value, nearest(value, allowed.map(String)), allowed.join('、')));
  return found;
}

function chooseId(id: string | undefined): string | undefined {
  if (id !== undefined && !ID_PATTERN.test(id)) throw new RefusedWords(TEXT.badId(id));
  return id;
}

/** The choices as written, and for want of them as the subject asks. Throws `RefusedWords` for what cannot be chosen. */
export function chooseFor(subject: DraftSubject, { stage, kind, minutes, id }: WrittenWords['options'], today: string): DraftChoices {
  const chosenStage = choose('stage', stage, LESSON_STAGES) ?? defaultStage(subject);
  const chosenKind = choose('kind', kind, KINDS) ?? defaultKind(subject, chosenStage);
  return {
    id: chooseId(id) ?? defaultId(subject.id, chosenKind, chosenStage),
    stage: chosenStage,
    kind: chosenKind,
    minutes: choose('minutes', minutes, LESSON_MINUTES) ?? defaultMinutes(chosenStage),
    today,
  };
}
