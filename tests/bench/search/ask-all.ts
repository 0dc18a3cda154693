import type { Browser } from 'playwright';
import type { Answer } from './contestants/contestant.ts';

/** An answer with the milliseconds that it took, the data of the first results included. */
export interface TimedAnswer extends Answer {
  /** With what had to be fetched for it. */
  time: number;
  /** Asked once more, when nothing has to be fetched. */
  again: number;
}

/** So many questions are asked on one page, as a patient reader may. What the first ones have loaded helps the later ones. */
const VISIT = 25;
/** A contestant that takes longer is out. */
const MOST_MILLISECONDS = 300_000;

async function visit(browser: Browser, url: string, questions: readonly string[]): Promise<TimedAnswer[]> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(MOST_MILLISECONDS);
    await page.goto(url, { waitUntil: 'load' });
    const asked = page.evaluate(async (list) => {
      const askTimed = async (typed: string) => {
        const start = performance.now();
        const answer = await window.contestant.ask(typed);
        return { ...answer, time: performance.now() - start };
      };
      await window.contestant.open();
      const answers: (Answer & { time: number })[] = [];
      for (const typed of list) answers.push(await askTimed(typed));
      await window.contestant.forget?.();
      const timed: TimedAnswer[] = [];
      for (const [at, typed] of list.entries()) timed.push({ ...answers[at]!, again: (await askTimed(typed)).time });
      return timed;
    }, questions);
    return await withinLimit(asked);
  } finally {
    await context.close();
  }
}

/** Rejects where a contestant takes too long. */
function withinLimit<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<T>();
  const timer = setTimeout(() => reject(new Error(`超过 ${MOST_MILLISECONDS / 1000} 秒`)), MOST_MILLISECONDS);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

/** Asks a contestant, a page for every few questions; one that loads all at once is asked everything on one page. */
export async function askAll(browser: Browser, url: string, questions: readonly string[], loadsByParts: boolean): Promise<TimedAnswer[]> {
  const size = loadsByParts ? VISIT : questions.length;
  const answers: TimedAnswer[] = [];
  for (let at = 0; at < questions.length; at += size) answers.push(...(await visit(browser, url, questions.slice(at, at + size))));
  return answers;
}
