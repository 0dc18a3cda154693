import type { ContentIssue } from '../../domain/content-issue.ts';
import { bareWords } from '../../domain/evidence/fact-evidence.ts';
import { nearest } from '../../domain/nearest.ts';
import { findTerm } from '../../domain/vocabulary.ts';
import type { Story } from '../../schema/story.ts';
import type { ComparedStory } from './compared-story.ts';
import { judgeItem } from './judge-item.ts';

type Life = NonNullable<Extract<Story, { kind: 'person' }>['birth']>;

function judgeLife(compared: ComparedStory, field: 'birth' | 'death' | 'named', life: Life | undefined): ContentIssue[] {
  if (!life) return [];
  const { entry, evidence } = compared;
  const date = (field === 'death' ? entry.death : entry.birth) ?? undefined;
  const stated = date?.startsWith(life.date) ? evidence.filter(({ dates }) => dates.some((one) => one.startsWith(life.date))) : [];
  return judgeItem(compared, [field], life, stated, { at: [field, 'date'], code: 'date-differs', words: [date] });
}

function judgeEvents(compared: ComparedStory): ContentIssue[] {
  return compared.story.events.flatMap((event, index) => {
    const near = compared.evidence.filter(({ dates }) => dates.some((date) => date.startsWith(event.date)));
    const path = ['events', index];
    return judgeItem(compared, path, event, near, { at: [...path, 'date'], code: 'date-differs', words: [undefined] });
  });
}

/** The day of an honour; its title and year are judged with the honours. */
function judgeHonourDays(compared: ComparedStory): ContentIssue[] {
  return compared.story.honours.flatMap(({ id, conferred }, index) => {
    if (!conferred) return [];
    const { title } = findTerm(compared.honours, id);
    const stated = compared.evidence.filter(({ dates, text }) => dates.includes(conferred.date) && text.includes(title));
    const path = ['honours', index, 'conferred'];
    return judgeItem(compared, path, conferred, stated, { at: [...path, 'date'], code: 'date-differs', words: [undefined] });
  });
}

function judgeFigures(compared: ComparedStory): ContentIssue[] {
  const { story, entry } = compared;
  return story.figures.flatMap((figure, index) => {
    const stated = entry.numbers.filter(({ value }) => value === figure.value);
    const values = entry.numbers.map(({ value }) => value);
    const path = ['figures', index];
    return judgeItem(compared, path, figure, stated, { at: [...path, 'value'], code: 'figure-differs', words: [nearest(figure.value, values)] });
  });
}

function judgeQuotations(compared: ComparedStory): ContentIssue[] {
  const { story, entry, evidence } = compared;
  return story.quotations.flatMap((quotation, index) => {
    const stated = evidence.filter(({ words }) => words === bareWords(quotation.text));
    const texts = entry.quotes.map(({ text }) => text);
    const path = ['quotations', index];
    return judgeItem(compared, path, quotation, stated, { at: [...path, 'text'], code: 'quotation-differs', words: [nearest(quotation.text, texts)] });
  });
}

/** Birth, death and naming, dated events and honours, figures and quotations of the record are what the sheet says. */
export function judgeRecord(compared: ComparedStory): ContentIssue[] {
  const { story } = compared;
  const life =
    story.kind === 'person'
      ? [...judgeLife(compared, 'birth', story.birth), ...judgeLife(compared, 'death', story.death)]
      : judgeLife(compared, 'named', story.named);
  return [...life, ...judgeEvents(compared), ...judgeHonourDays(compared), ...judgeFigures(compared), ...judgeQuotations(compared)];
}
