import type { ContentIssue } from '../../domain/content-issue.ts';
import { isBefore } from '../../domain/is-before.ts';
import { DATE_TEXT } from '../../text/check.ts';
import { filesOf, type CheckedFile, type Collection } from '../collection.ts';
import { atField } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { select, selectDates, selectText, textAt } from '../select.ts';

const NUMBER = /\d+(?:\.\d+)?/gu;
const ORIGINS = [['stories', 'story'], ['speeches', 'speech'], ['history', 'history']] as const;

/** The file that an item or a slogan was taken from. */
function originOf(value: unknown, { files }: Collection): CheckedFile | undefined {
  const found = ORIGINS.find(([, field]) => textAt(value, field) !== undefined);
  return found && files.find(({ kind, id }) => kind === found[0] && id === textAt(value, found[1]));
}

function excerptText({ record }: CheckedFile, id: string | undefined): string[] {
  return select(record, 'excerpts.*').flatMap(({ value }) => (textAt(value, 'id') === id ? [textAt(value, 'text') ?? ''] : []));
}

/** What a slogan may be taken from: the line of a story, an excerpt, the official wording. */
function sloganHomes(value: unknown, origin: CheckedFile): string[] {
  if (origin.kind === 'speeches') return excerptText(origin, textAt(value, 'excerpt'));
  const fields = origin.kind === 'stories' ? ['line'] : ['quotations.*.text', 'wordings.*.text'];
  return fields.flatMap((field) => selectText(origin.record, field).map((one) => one.value));
}

/** True where the words stand in a text with punctuation, or nothing, on either side. */
function holdsClauses(text: string, words: string): boolean {
  const at = text.indexOf(words);
  const isEdge = (character: string | undefined) => character === undefined || /\p{P}/u.test(character);
  return at >= 0 && isEdge(text[at - 1]) && isEdge(text[at + words.length]);
}

function judgeSlogans(file: CheckedFile, collection: Collection): ContentIssue[] {
  return select(file.record, 'slogans.*').flatMap(({ path, value }) => {
    const [words, origin] = [textAt(value, 'text'), originOf(value, collection)];
    const homes = origin ? sloganHomes(value, origin) : [];
    // What leads nowhere is told elsewhere.
    if (words === undefined || !origin || homes.length === 0 || homes.some((text) => holdsClauses(text, words))) return [];
    return [report(atField(file, [...path, 'text']), 'campaign-slogan', words, origin.path)];
  });
}

/** A number in the editor's words stands in the record or the body of what it tells of. */
function judgeNumbers(file: CheckedFile, collection: Collection): ContentIssue[] {
  return select(file.record, 'items.*').flatMap(({ path, value }) => {
    const origin = originOf(value, collection);
    if (!origin) return [];
    const told = origin.kind === 'stories' ? [origin.text] : excerptText(origin, textAt(value, 'excerpt'));
    const known = new Set(told.flatMap((text) => text.match(NUMBER) ?? []));
    // Dates of a record are written with zeros.
    const isKnown = (number: string) => known.has(number) || known.has(number.padStart(2, '0'));
    const numbers = textAt(value, 'line')?.match(NUMBER) ?? [];
    return numbers.filter((number) => !isKnown(number)).map((number) => report(atField(file, [...path, 'line']), 'campaign-number', number, origin.id));
  });
}

function judgeRepeated(file: CheckedFile): ContentIssue[] {
  const first = new Map<string, string>();
  return select(file.record, 'items.*').flatMap(({ path, value }) => {
    const ids = ['story', 'speech', 'excerpt'].flatMap((field) => textAt(value, field) ?? []);
    const key = ids.join('/');
    const [place, earlier] = [atField(file, path), first.get(key)];
    if (key !== '' && earlier === undefined) first.set(key, place.field ?? '');
    return earlier === undefined ? [] : [report(place, 'campaign-repeated', key, earlier)];
  });
}

/** What is shown in turn is shown within the campaign, one after another. */
function judgeDates(file: CheckedFile): ContentIssue[] {
  const [from, until] = ['from', 'until'].map((field) => selectDates(file.record, field)[0]?.value);
  const dates = selectDates(file.record, 'items.*.date');
  return dates.flatMap(({ path, value }, index) => {
    const [place, before] = [atField(file, path), dates[index - 1]?.value];
    const isOutside = from !== undefined && until !== undefined && !isBefore(until, from) && (isBefore(value, from) || isBefore(until, value));
    return [
      ...(isOutside ? [report(place, 'campaign-date', value, from, until)] : []),
      ...(before !== undefined && isBefore(value, before) ? [report(place, 'date-order', DATE_TEXT.shown, value, DATE_TEXT.shownBefore, before)] : []),
    ];
  });
}

function judgePeople(file: CheckedFile): ContentIssue[] {
  const isEmpty = select(file.record, 'items.*').length > 0 && selectText(file.record, 'items.*.story').length === 0;
  return isEmpty ? [report(atField(file, ['items']), 'campaign-person')] : [];
}

/** A campaign shows people, each once and in its time; its slogans are word for word, its numbers those of the records. */
export const checkCampaigns: Rule = (collection) =>
  filesOf(collection, 'campaigns').flatMap((file) => [
    ...judgePeople(file),
    ...judgeRepeated(file),
    ...judgeDates(file),
    ...judgeNumbers(file, collection),
    ...judgeSlogans(file, collection),
  ]);
