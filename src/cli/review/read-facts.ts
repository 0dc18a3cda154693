import { honourTitle } from '../../domain/honour.ts';
import { formatDate, yearOf } from '../../domain/partial-date.ts';
import type { Evidence } from '../../schema/evidence.ts';
import { isConfirmed } from '../../schema/evidence.ts';
import type { PartialDate } from '../../schema/partial-date.ts';
import type { Story } from '../../schema/story.ts';
import type { HonourTerm } from '../../schema/vocabulary.ts';
import { REVIEW_TEXT } from '../../text/review.ts';

/** One entry of a story's record, as a reviewer checks it. */
export interface Fact {
  label: string;
  text: string;
  sources: number[];
  confirmed: boolean;
  /** Year of an event: it stands beside what tells of that year. */
  year?: number;
  /** Words by which a paragraph can be seen to tell it. */
  words?: string;
}

const LABELS = REVIEW_TEXT.factLabels;

function toFact(label: string, text: string, evidence: Evidence, rest: Pick<Fact, 'year' | 'words'> = {}): Fact {
  return { label, text, sources: evidence.sources, confirmed: isConfirmed(evidence), ...rest };
}

function dated(label: string, fact: (Evidence & { date: PartialDate }) | undefined): Fact[] {
  return fact ? [toFact(label, formatDate(fact.date), fact, { words: formatDate(fact.date) })] : [];
}

function ends(story: Story): Fact[] {
  if (story.kind === 'collective') return dated(LABELS.named, story.named);
  return [...dated(LABELS.birth, story.birth), ...dated(LABELS.death, story.death)];
}

function honourFacts(story: Story, terms: readonly HonourTerm[]): Fact[] {
  return story.honours.map((honour) => {
    const term = terms.find(({ id }) => id === honour.id);
    const title = term ? honourTitle(term, honour) : honour.id;
    const years = honour.years.map((year) => formatDate(String(year))).join('、');
    return toFact(LABELS.honour, [years, title, honour.note].filter(Boolean).join('，'), honour, { words: term?.title ?? title });
  });
}

/** Everything a record states, in its order, with the sources of each statement. */
export function readFacts(story: Story, terms: readonly HonourTerm[]): Fact[] {
  return [
    ...ends(story),
    ...honourFacts(story, terms),
    ...story.events.map((event) => toFact(LABELS.event, `${formatDate(event.date)}，${event.text}`, event, { year: yearOf(event.date) })),
    ...story.figures.map((figure) => toFact(LABELS.figure, `${figure.value}，${figure.meaning}`, figure, { words: figure.value })),
    ...story.quotations.map((one) => toFact(LABELS.quotation, `“${one.text}”${one.speaker ? `（${one.speaker}）` : ''}`, one, { words: one.text })),
    ...story.spirit.map(({ id, deed, sources }) => ({ label: LABELS.spirit, text: `${id}：${deed}`, sources, confirmed: true })),
  ];
}

/** True when a paragraph can be seen to tell a fact: it has its words, or speaks of its year. */
export function isToldIn(fact: Fact, text: string, year: number | undefined): boolean {
  if (fact.year !== undefined) return fact.year === year || text.includes(`${fact.year}年`);
  return fact.words !== undefined && text.includes(fact.words);
}
