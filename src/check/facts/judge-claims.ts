import { bearsOut, findClaims, type Claim } from '../../domain/evidence/claim.ts';
import type { ContentIssue } from '../../domain/content-issue.ts';
import { readDates } from '../../domain/evidence/date-in-text.ts';
import { isSameMeasure, isSpan } from '../../domain/evidence/derived-number.ts';
import { isCited, type Evidence } from '../../domain/evidence/fact-evidence.ts';
import { honourPattern } from '../../domain/honour-pattern.ts';
import { nearest } from '../../domain/nearest.ts';
import { readNumbers } from '../../domain/evidence/number-in-text.ts';
import { fault } from '../fault.ts';
import { hasOwnSources, type ComparedStory } from './compared-story.ts';
import type { Passage } from './passage.ts';

export interface JudgedClaims {
  faults: ContentIssue[];
  claims: number;
  /** How many of them are reckoned from what the sheet says. */
  derived: number;
}

const SPEAKS_OF_A_TEXT = /报道|文章|题目|讣告|条目/u;
/** The year that a title is conferred in: right before it, or parted from its clause by one comma. */
const YEAR_BEFORE = /(\d{4})年(?!度)(?:\d{1,2}月(?:\d{1,2}日)?)?，?[^，。；]*$/u;

const isConfirmed = ({ check }: Evidence) => check === 'confirmed';

/**
 * A number that is no fact of the sheet may be reckoned: the same measure in other units, or the span between a date
 * that stands in the same section and a confirmed date of the entry whose source the sentence names. Outside the body
 * it must have been so explained in the body.
 */
function isDerived(compared: ComparedStory, passage: Passage, claim: Claim, explained: ReadonlySet<string>): boolean {
  if (claim.kind !== 'number') return false;
  if (!passage.section) return explained.has(claim.number.key);
  const cited = citedBy(passage, compared, compared.evidence).filter((one) => isConfirmed(one) && one.sources.length > 0);
  const dates = cited.flatMap((one) => one.dates);
  return isSpan(claim.number, passage.section, dates) || cited.some(({ text }) => isSameMeasure(claim.number, text));
}

/** What the sheet says that comes nearest to a claim, of the same kind. */
function nearestTo(claim: Claim, { evidence, entry }: ComparedStory): string | undefined {
  const texts = evidence.map(({ text }) => text);
  const candidates: Record<Claim['kind'], () => string[]> = {
    date: () => texts.flatMap((text) => readDates(text).map((one) => one.text)),
    number: () => texts.flatMap((text) => readNumbers(text).map((one) => one.text)),
    quotation: () => [...entry.quotes.map(({ text }) => text), ...texts.flatMap((text) => text.match(/(?<=“)[^”]+/gu) ?? [])],
    honour: () => entry.honours.map(({ title }) => title),
  };
  return nearest(claim.text, candidates[claim.kind]());
}

/** The evidence that the marks of a passage name; marks of the story's own sources name none. */
function citedBy({ marks }: Passage, { entry }: ComparedStory, evidence: readonly Evidence[]): Evidence[] {
  const listed = marks.filter((mark) => mark <= entry.sources.length);
  return marks.length > 0 && listed.length === 0 ? [] : evidence.filter((one) => isCited(one, listed));
}

function bearing(compared: ComparedStory, passage: Passage, claim: Claim): Evidence[] {
  const ofText = passage.isRemark || SPEAKS_OF_A_TEXT.test(passage.text);
  const ofSources = claim.kind === 'quotation' || (claim.kind === 'date' && ofText);
  return [...compared.evidence, ...(ofSources ? compared.sourceEvidence : [])].filter((one) => bearsOut(one, claim));
}

function judgeClaim(compared: ComparedStory, passage: Passage, claim: Claim): ContentIssue[] {
  const place = passage.placeAt(claim.index);
  const known = bearing(compared, passage, claim);
  const cited = citedBy(passage, compared, known);
  const sound = cited.filter(({ check }) => check !== 'conflict');
  if (sound.some(isConfirmed) || (passage.isRemark && known.length > 0) || hasOwnSources(compared, passage.marks)) return [];
  if (sound.length > 0) return passage.maySaySingle ? [] : [fault(place, 'claim-single', claim.text)];
  if (cited.length > 0) return [fault(place, 'claim-conflict', claim.text)];
  if (known.length > 0) return [fault(place, 'claim-elsewhere', claim.text, [...new Set(known.flatMap(({ sources }) => sources))])];
  return [fault(place, 'claim-absent', claim.text, nearestTo(claim, compared))];
}

/** An honour named right after a year was conferred in it. */
function judgeHonourYear(compared: ComparedStory, passage: Passage, claim: Claim): ContentIssue[] {
  const year = YEAR_BEFORE.exec(passage.text.slice(0, claim.index))?.[1];
  const known = compared.evidence.filter((one) => bearsOut(one, claim) && one.check !== 'conflict');
  const own = [...new Set(known.flatMap(({ dates }) => dates.map((date) => date.slice(0, 4))))];
  const isWrong = year !== undefined && known.length > 0 && !own.includes(year);
  const isExempt = passage.isRemark || hasOwnSources(compared, passage.marks);
  return isWrong && !isExempt ? [fault(passage.placeAt(claim.index), 'honour-year', claim.text, own)] : [];
}

/** A box tells of the trade in words of its own: what it puts in quotation marks is no one's saying. */
function claimsOf(passage: Passage, titles: RegExp): Claim[] {
  return findClaims(passage.text, titles, passage.year).filter(({ kind }) => !passage.isRemark || kind !== 'quotation');
}

/** Every date, number, quotation and honour of the passages is the sheet's, or is reckoned from it, or has two sources of its own. */
export function judgeClaims(compared: ComparedStory, passages: readonly Passage[]): JudgedClaims {
  const titles = honourPattern(compared.honours);
  const explained = new Set<string>();
  const judged: JudgedClaims = { faults: [], claims: 0, derived: 0 };
  for (const passage of passages) {
    for (const claim of claimsOf(passage, titles)) {
      judged.claims += 1;
      const faults = judgeClaim(compared, passage, claim);
      if (faults.length > 0 && isDerived(compared, passage, claim, explained)) {
        judged.derived += 1;
        if (claim.kind === 'number') explained.add(claim.number.key);
      } else judged.faults.push(...faults);
      if (claim.kind === 'honour') judged.faults.push(...judgeHonourYear(compared, passage, claim));
    }
  }
  return judged;
}
