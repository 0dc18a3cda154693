import { test as base, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../../src/cli/start-server.ts';
import { adopterSite, plainSite } from './built-site.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from './chromium.ts';

interface Servers {
  /** Serves the site at `/` as `npm run preview` does. */
  server: RunningServer;
  /** Serves the adopter’s build under its sub-path. */
  adopterServer: RunningServer;
}

/**
 * Playwright's `test` with the packaged browser and with servers of the built sites, each started by the first test
 * of a worker that asks for it. Addresses such as `/stories/` are those of the site at `/`.
 */
export const test = base.extend<object, Servers>({
  launchOptions: [async ({}, use) => use({ executablePath: await chromiumPath(), args: CHROMIUM_ARGUMENTS }), { scope: 'worker' }],
  server: [
    async ({}, use) => {
      const server = await startServer({ root: plainSite.dist, base: plainSite.base, port: 0 });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  adopterServer: [
    async ({}, use) => {
      const server = await startServer({ root: adopterSite.dist, base: adopterSite.base, port: 0 });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.url),
});

export { expect } from '@playwright/test';
export type { Page };
