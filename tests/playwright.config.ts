import { defineConfig } from '@playwright/test';

/** A rule that looks at some fifty pages in the browser, one after another, takes its time on a slow machine. */
const MINUTES = 60_000;

export default defineConfig({
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: MINUTES,
  reporter: [['list'], ['json', { outputFile: '../.cache/test-report.json' }]],
  use: { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' },
  projects: [
    { name: 'unit', testDir: './unit' },
    { name: 'prepare', testDir: './setup', testMatch: '*.setup.ts', timeout: 4 * MINUTES },
    { name: 'site', testDir: './site', dependencies: ['prepare'] },
    { name: 'browser', testDir: './browser', timeout: 5 * MINUTES, dependencies: ['prepare'] },
    { name: 'every-page', testDir: './every-page', timeout: 30 * MINUTES, dependencies: ['prepare'], default: false },
  ],
});
