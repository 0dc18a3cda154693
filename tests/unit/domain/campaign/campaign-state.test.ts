import { expect, test } from '@playwright/test';
import { campaignState } from '../../../../src/domain/campaign/campaign-state.ts';

const MAY = { from: '2027-04-26', until: '2027-05-05' };

test('before its first day a campaign counts the days until it', () => {
  expect(campaignState(MAY, '2027-04-25')).toEqual({ state: 'before', days: 1 });
  expect(campaignState(MAY, '2026-11-21')).toEqual({ state: 'before', days: 156 });
});

test('its first and last day are its own', () => {
  expect(campaignState(MAY, '2027-04-26')).toEqual({ state: 'during', day: 1, left: 9 });
  expect(campaignState(MAY, '2027-05-05')).toEqual({ state: 'during', day: 10, left: 0 });
});

test('then it is over', () => {
  expect(campaignState(MAY, '2027-05-06')).toEqual({ state: 'after' });
});
