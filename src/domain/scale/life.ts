import { isConfirmed, type Evidence } from '../../schema/evidence.ts';
import type { Story } from '../../schema/story.ts';
import { yearOf } from '../partial-date.ts';

/** A life as a line on a ruler, in years; drawn from confirmed dates alone. */
export interface Life {
  collective: boolean;
  /** Year of birth, or of naming; without it no line is drawn. */
  from?: number;
  /** Year of death. */
  to?: number;
  /** Where no death is recorded: the year of the last dated fact, after which a dashed stub follows. */
  last?: number;
  /** Years in which an honour was conferred; some after death. */
  honours: number[];
}

function confirmedYear(fact: ({ date: string } & Evidence) | undefined): number | undefined {
  return fact && isConfirmed(fact) ? yearOf(fact.date) : undefined;
}

/** The years in which confirmed honours were conferred, each once, in order. */
export function honourYears(story: Story): number[] {
  const years = story.honours.filter(isConfirmed).flatMap((honour) => honour.years);
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The line of a life; parts that are unknown or not confirmed are left out, none is guessed. */
export function lifeOf(story: Story): Life {
  const person = story.kind === 'person';
  const from = confirmedYear(person ? story.birth : story.named);
  const to = confirmedYear(person ? story.death : undefined);
  const honours = honourYears(story);
  // A death that one source alone gives ends no line, but no line may be drawn beyond it.
  const limit = person && story.death ? yearOf(story.death.date) : Infinity;
  const dated = [...story.events.filter(isConfirmed).map((event) => yearOf(event.date)), ...honours].filter((year) => year <= limit);
  const last = dated.length > 0 ? Math.max(...dated) : undefined;
  return {
    collective: !person,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(to === undefined && last !== undefined && { last }),
    honours,
  };
}

/** The years of a life in short, e.g. `1923–1970`, `1957–`; empty where no beginning is known. */
export function lifeYears(life: Life): string {
  if (life.from === undefined) return life.to === undefined ? '' : `–${life.to}`;
  return `${life.from}–${life.to ?? ''}`;
}
