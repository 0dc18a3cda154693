import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type AstroIntegration } from 'astro';
import type { CampaignPack } from '../../domain/campaign/campaign-pack.ts';
import { siteBase } from '../../loaders/site-base.ts';

const SOURCE = 'src/output/campaign';
const FILE = 'pack.json';

/** The one route: all texts of the pack. */
function packRoute(root: string): AstroIntegration {
  return {
    name: 'campaign-pack',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => injectRoute({ pattern: `/${FILE}`, entrypoint: pathToFileURL(join(root, SOURCE, 'pack-route.ts')) }),
    },
  };
}

/** Makes the texts of a campaign's pack from the content, as the site makes its pages; `folder` is used and taken away. */
export async function buildPack(root: string, id: string, folder: string): Promise<CampaignPack> {
  process.env['CAMPAIGN'] = id;
  try {
    await build({
      root,
      configFile: false,
      srcDir: SOURCE,
      outDir: join(folder, 'out'),
      cacheDir: join(folder, 'cache'),
      base: siteBase(root, process.env),
      trailingSlash: 'ignore',
      logLevel: 'error',
      devToolbar: { enabled: false },
      integrations: [packRoute(root)],
    });
    return JSON.parse(await readFile(join(folder, 'out', FILE), 'utf8')) as CampaignPack;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
