import type { DeckSlide } from './deck.ts';

/** The minutes of its sitting between which a step is planned. */
export interface StepSpan {
  from: number;
  to: number;
}

/** For each slide of a deck the minutes of its step; none where it belongs to no step. Each day begins at 0. */
export function stepSpans(deck: readonly DeckSlide[]): (StepSpan | undefined)[] {
  let span: StepSpan = { from: 0, to: 0 };
  return deck.map((slide) => {
    if (slide.kind === 'day') span = { from: 0, to: 0 };
    if (slide.kind !== 'step') return undefined;
    if (slide.first) span = { from: span.to, to: span.to + slide.step.minutes };
    return span;
  });
}
