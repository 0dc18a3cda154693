import type { ContentIssue } from '../../domain/content-issue.ts';
import { bareWords } from '../../domain/evidence/fact-evidence.ts';
import { honourTitle } from '../../domain/honour.ts';
import { findTerm, type HonourTerm } from '../../domain/vocabulary.ts';
import type { FactHonour } from '../../schema/fact-sheet.ts';
import type { Honour } from '../../schema/honour.ts';
import { fault } from '../fault.ts';
import { atField } from '../place.ts';
import type { ComparedStory } from './compared-story.ts';
import { judgeItem, judgeSupport, type Stated } from './judge-item.ts';

const HAN_DIGITS = '零一二三四五六七八九';

/** What an honour says of itself besides its title and years, each to be found in the sheet's words for it. */
function furtherWords({ edition, note, count }: Honour): string[] {
  return [edition, note, count && HAN_DIGITS[count]].filter((word) => typeof word === 'string');
}

/** The sheet's honours of the same title, whatever edition or remark it writes with it. */
function sameTitle({ entry }: ComparedStory, term: HonourTerm, honour: Honour): FactHonour[] {
  const written = [honourTitle(term, honour), term.title].map(bareWords);
  return entry.honours.filter(({ title }) => {
    const stated = [title, title.replace(/（[^）]*）$/u, '')].map(bareWords);
    return stated.some((one) => written.some((words) => one.endsWith(words)));
  });
}

/** A title that two pages have, with a year that one has, is confirmed without its year. */
function asStated(honour: Honour, { check, sources, title_confirmed: titleConfirmed }: FactHonour): Stated {
  return { check: titleConfirmed && honour.years.length === 0 ? 'confirmed' : check, sources };
}

function judgeWords({ file }: ComparedStory, index: number, honour: Honour, stated: readonly FactHonour[]): ContentIssue[] {
  const said = stated.map(({ title }) => title).join('\n');
  const strange = furtherWords(honour).filter((word) => !bareWords(said).includes(bareWords(word)));
  const byOther = honour.by && !stated.some(({ by }) => by === honour.by) ? [honour.by] : [];
  return [...strange, ...byOther].map((word) => fault(atField(file, ['honours', index]), 'honour-words', word));
}

function judgeHonour(compared: ComparedStory, honour: Honour, index: number): ContentIssue[] {
  const term = findTerm(compared.honours, honour.id);
  const { title } = term;
  const path = ['honours', index];
  const titled = sameTitle(compared, term, honour);
  if (titled.length === 0) return judgeItem(compared, path, honour, [], { at: path, code: 'honour-absent', words: [title] });
  const sound = titled.filter(({ check }) => check !== 'conflict');
  const strange = honour.years.filter((year) => !sound.some((one) => one.year === year));
  if (sound.length > 0 && strange.length > 0) {
    const years = sound.flatMap(({ year }) => year?.toString() ?? []);
    return judgeItem(compared, path, honour, [], { at: [...path, 'years'], code: 'honour-year', words: [title, years] });
  }
  const meant = honour.years.length === 0 ? titled : titled.filter(({ year }) => honour.years.includes(year ?? NaN));
  const support = judgeSupport(compared, path, honour, meant.map((one) => asStated(honour, one)));
  const claimed = honour.titleConfirmed && !titled.some((one) => one.title_confirmed || one.check === 'confirmed');
  const unsure = claimed ? [fault(atField(compared.file, [...path, 'titleConfirmed']), 'check-higher', 'single')] : [];
  return [...support, ...unsure, ...judgeWords(compared, index, honour, titled)];
}

/** Every honour of the record stands in the sheet, with its years, its edition and how well it is borne out. */
export function judgeHonours(compared: ComparedStory): ContentIssue[] {
  return compared.story.honours.flatMap((honour, index) => judgeHonour(compared, honour, index));
}
