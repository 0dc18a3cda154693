import { expect, test } from '@playwright/test';
import { honourTitle, recordHonours } from '../../src/domain/honour.ts';
import { findTerm } from '../../src/domain/vocabulary.ts';
import { readVocabulary } from '../../src/loaders/read-vocabulary.ts';
import { isConfirmed, type Evidence } from '../../src/schema/evidence.ts';
import type { Story } from '../../src/schema/story.ts';
import { SITES } from '../support/built-site.ts';
import type { Page } from '../support/page.ts';
import { readPublished } from '../support/read-content.ts';

interface DatedFact extends Evidence {
  years: number[];
}

function datedFacts(story: Story): DatedFact[] {
  const dates = story.kind === 'person' ? [story.birth, story.death] : [story.named];
  const dated = [...dates.filter((date) => date !== undefined), ...story.events];
  return [...dated.map((fact) => ({ ...fact, years: [Number(fact.date.slice(0, 4))] })), ...story.honours];
}

/** Years that stand in the words of confirmed facts: the edition of an honour (感动中国2010年度人物), a figure, the summary. */
function wordedYears({ honours, figures, summary, line }: Story): number[] {
  const words = [summary, line, ...honours.filter(isConfirmed).map(({ edition }) => edition ?? ''), ...figures.filter(isConfirmed).map(({ meaning }) => meaning)];
  return words.flatMap((text) => [...text.matchAll(/\d{4}(?=年)/g)].map(([year]) => Number(year)));
}

/** Years that only facts with a single source give. */
function singleYears(story: Story): number[] {
  const facts = datedFacts(story);
  const confirmed = new Set([...facts.filter(isConfirmed).flatMap(({ years }) => years), ...wordedYears(story)]);
  return facts.filter((fact) => !isConfirmed(fact)).flatMap(({ years }) => years).filter((year) => !confirmed.has(year));
}

const text = ({ $ }: Page, selector: string) => $(selector).toArray().map((element) => $(element).text()).join('\n');
// The column of facts, drawings, and structured data.
const RECORD = 'main dl, main svg text, main svg title, script[type="application/ld+json"]';

for (const site of SITES) {
  test(`a year that one source alone gives stands in no record, drawing or structured data of ${site.name}`, () => {
    const faults = readPublished(site.root).flatMap(({ id, record }) => {
      const page = site.pages().find(({ path }) => path === `/stories/${id}/`);
      const words = page ? text(page, RECORD) : '';
      return singleYears(record).filter((year) => new RegExp(`(?<!\\d)${year}(?!\\d|年代)`).test(words)).map((year) => `${id}: ${year}`);
    });
    expect(faults).toEqual([]);
  });

  test(`an honour that one source alone gives is in no record of ${site.name}, and lists no one on its page`, () => {
    const { honours } = readVocabulary(site.root);
    const faults = readPublished(site.root).flatMap(({ id, record }) => {
      const kept = new Set(recordHonours(record).map((honour) => honour.id));
      const page = site.pages().find(({ path }) => path === `/stories/${id}/`);
      return record.honours.filter((honour) => !kept.has(honour.id)).flatMap((honour) => {
        const listed = site.pages().find(({ path }) => path === `/honours/${honour.id}/`)?.$(`main a[href$="/stories/${id}/"]`).length ?? 0;
        const title = honourTitle(findTerm(honours, honour.id), honour);
        return [...(listed > 0 ? [`${id} on /honours/${honour.id}/`] : []), ...(page && text(page, RECORD).includes(title) ? [`${id}: ${title}`] : [])];
      });
    });
    expect(faults).toEqual([]);
  });
}
