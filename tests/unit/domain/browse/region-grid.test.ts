import { expect, test } from '@playwright/test';
import { REGION_GRID } from '../../../../src/domain/browse/region-grid.ts';
import { readVocabulary } from '../../../../src/loaders/read-vocabulary.ts';
import { PROJECT_ROOT } from '../../../support/project-root.ts';

const placeOf = (id: string) => REGION_GRID.find((place) => place.id === id)!;

test('every region of the vocabulary has one tile, and no tile is of another', () => {
  const ids = readVocabulary(PROJECT_ROOT).regions.map(({ id }) => id);
  expect(REGION_GRID.map(({ id }) => id).sort()).toEqual(ids.sort());
});

test('no two tiles share a place', () => {
  expect(new Set(REGION_GRID.map(({ row, column }) => `${row} ${column}`)).size).toBe(REGION_GRID.length);
});

test('tiles come row by row and from west to east, as they are read', () => {
  const inOrder = REGION_GRID.toSorted((a, b) => a.row - b.row || a.column - b.column);
  expect(REGION_GRID).toEqual(inOrder);
});

test('what lies north is above, what lies east is to the right', () => {
  expect(placeOf('heilongjiang').row).toBeLessThan(placeOf('liaoning').row);
  expect(placeOf('guangdong').row).toBeLessThan(placeOf('xianggang').row);
  expect(placeOf('fujian').column).toBeLessThan(placeOf('taiwan').column);
  expect(placeOf('aomen').column).toBeLessThan(placeOf('xianggang').column);
  expect(placeOf('xizang').column).toBeLessThan(placeOf('sichuan').column);
});
