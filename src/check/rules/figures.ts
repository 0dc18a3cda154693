import type { ContentIssue } from '../../domain/content-issue.ts';
import { filesOf, type CheckedFile } from '../collection.ts';
import { atField } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { select, selectNumbers, textAt, type Selected } from '../select.ts';

const ONE_TICK = /^一格(?:一|(\d+))([^\d].*)$/;

/** How many ticks a plain value such as 36年 has at 一格一年; undefined where that cannot be told. */
function ticksOf(value: string, tick: string): number | undefined {
  const [, per = '1', unit] = ONE_TICK.exec(tick) ?? [];
  const [, number, valueUnit] = /^(\d+)(\D+)$/.exec(value) ?? [];
  return unit !== undefined && unit === valueUnit ? Number(number) / Number(per) : undefined;
}

function judge(file: CheckedFile, { path, value: figure }: Selected): ContentIssue[] {
  const [ticks] = selectNumbers(figure, 'ticks');
  const tick = textAt(figure, 'tick');
  if ((ticks === undefined) !== (tick === undefined)) return [report(atField(file, path), 'figure-half')];
  const value = textAt(figure, 'value');
  if (!ticks || tick === undefined || value === undefined) return [];
  const expected = ticksOf(value, tick);
  if (expected === undefined || Math.round(expected) === ticks.value) return [];
  return [report(atField(file, [...path, 'ticks']), 'figure-ticks', value, ticks.value)];
}

/** A ruler has as many ticks as its figure says. */
export const checkFigures: Rule = (collection) =>
  filesOf(collection, 'stories').flatMap((file) => select(file.record, 'figures.*').flatMap((one) => judge(file, one)));
