import { expect, test } from '@playwright/test';
import { cacheControl } from '../../../src/domain/response-headers.ts';

test('files named by their content are kept for ever, all else is asked for anew', () => {
  expect(cacheControl('/assets/index.mkJ60jPD.css')).toContain('immutable');
  expect(cacheControl('/fonts/song-900.a1b2c3.woff2')).toContain('immutable');
  expect(cacheControl('/stories/assets/')).toBe('no-cache');
  expect(cacheControl('/feed.json')).toBe('no-cache');
});
