import type { ContentIssue } from '../../domain/content-issue.ts';
import { nearest } from '../../domain/nearest.ts';
import { namedTerm, REFERENCE_TEXT } from '../../text/check.ts';
import type { CheckedFile, Collection } from '../collection.ts';
import type { ContentKind } from '../content-folders.ts';
import { findTerms, type TermList, type Terms } from '../find-terms.ts';
import { attributeOf, isComponent, nodesOf } from '../nodes-of.ts';
import { atField, atNode, type Place } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { select, selectText, textAt } from '../select.ts';

/** Which fields hold ids, and of what. */
const REFERENCES: readonly [ContentKind, pattern: string, TermList][] = [
  ['stories', 'industry', 'industries'],
  ['stories', 'region', 'regions'],
  ['stories', 'era', 'eras'],
  ['stories', 'honours.*.id', 'honours'],
  ['stories', 'spirit.*.id', 'spirit'],
  ['stories', 'plate', 'plates'],
  ['speeches', 'excerpts.*.spirit.*', 'spirit'],
  ['speeches', 'excerpts.*.stories.*', 'stories'],
  ['speeches', 'excerpts.*.namesChecked.*', 'stories'],
  ['history', 'events.*.conferred.*', 'honours'],
  ['campaigns', 'items.*.story', 'stories'],
  ['campaigns', 'items.*.speech', 'speeches'],
  ['campaigns', 'slogans.*.story', 'stories'],
  ['campaigns', 'slogans.*.speech', 'speeches'],
  ['lessons', 'stories.*', 'stories'],
  ['lessons', 'excerpts.*.speech', 'speeches'],
  ['lessons', 'sessions.*.steps.*.slides.*.plate', 'plates'],
  ['site', 'featured', 'stories'],
  ['site', 'pairing.speech', 'speeches'],
  ['site', 'pairing.story', 'stories'],
  ['vocabulary', '*.plate', 'plates'],
];

/** The id that comes nearest, by id or by name, and its name. */
function nearestTerm(id: string, terms: Terms): string | undefined {
  const found = nearest(id, [...terms.keys(), ...terms.values()]);
  if (found === undefined) return undefined;
  const key = terms.has(found) ? found : [...terms].find(([, name]) => name === found)?.[0];
  return key && namedTerm(key, terms.get(key));
}

function judge(place: Place, id: string, list: TermList | 'excerpts', terms: Terms): ContentIssue[] {
  if (terms.has(id)) return [];
  const { thing, home } = REFERENCE_TEXT[list];
  return [report(place, 'reference-dangling', thing, id, nearestTerm(id, terms), home(id))];
}

function judgeRecord(file: CheckedFile, terms: Record<TermList, Terms>): ContentIssue[] {
  return REFERENCES.filter(([kind]) => kind === file.kind).flatMap(([, pattern, list]) =>
    selectText(file.record, pattern).flatMap(({ path, value }) => judge(atField(file, path), value, list, terms[list])),
  );
}

function judgeBody(file: CheckedFile, plates: Terms): ContentIssue[] {
  return nodesOf(file.tree)
    .filter(isComponent)
    .filter(({ name }) => name === 'Plate')
    .flatMap((node) => {
      const id = attributeOf(node, 'id');
      return id ? judge(atNode(file, node), id, 'plates', plates) : [];
    });
}

/** Which fields name an excerpt together with its speech. */
const EXCERPTS: readonly [ContentKind, pattern: string][] = [
  ['site', 'pairing'],
  ['campaigns', 'items.*'],
  ['campaigns', 'slogans.*'],
  ['lessons', 'excerpts.*'],
];

/** An excerpt stands in the speech that is named with it. */
function judgeExcerpts(file: CheckedFile, { files }: Collection): ContentIssue[] {
  const named = EXCERPTS.filter(([kind]) => kind === file.kind).flatMap(([, pattern]) => select(file.record, pattern));
  return named.flatMap(({ path, value }) => {
    const id = textAt(value, 'excerpt');
    const speech = files.find(({ kind, id: own }) => kind === 'speeches' && own === textAt(value, 'speech'));
    if (id === undefined || speech?.record === undefined) return [];
    const excerpts = new Map(selectText(speech.record, 'excerpts.*.id').map((one) => [one.value, '']));
    return judge(atField(file, [...path, 'excerpt']), id, 'excerpts', excerpts);
  });
}

/** Every id leads to something. */
export const checkReferences: Rule = (collection) => {
  const terms = findTerms(collection);
  return collection.files.flatMap((file) => [
    ...judgeRecord(file, terms),
    ...judgeBody(file, terms.plates),
    ...judgeExcerpts(file, collection),
  ]);
};
