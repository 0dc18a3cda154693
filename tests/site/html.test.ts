import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader, type ConfigData, type Message } from 'html-validate';
import { plainSite, SITES } from '../support/built-site.ts';
import { gatherFaults, type Fault } from '../support/gather-faults.ts';
import { sampledPaths } from '../support/sampled-pages.ts';

const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y', 'html-validate:browser'],
  rules: {
    // Every file comes from the site's own host, beside the page that would carry its hash.
    'require-sri': 'off',
    // ARIA 1.2 lets a heading be named; a title set in parts is then read as one.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
};

// What stands in a template gets its words from a script before anyone sees it.
const IN_TEMPLATE = /> template\b/;
const WORDLESS = ['empty-heading', 'text-content', 'wcag/h30'];

const isFault = ({ ruleId, selector }: Message) => !(WORDLESS.includes(ruleId) && IN_TEMPLATE.test(selector ?? ''));

for (const site of SITES) {
  test(`${site === plainSite ? 'every page' : 'each kind of page'} of ${site.name} is valid HTML`, async () => {
    const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));
    const faults: Fault[] = [];
    // The adopter's pages come from the same templates: what differs is in some of each kind.
    const looked = site === plainSite ? undefined : new Set(sampledPaths(site));
    for (const { path, html } of site.pages().filter((page) => looked?.has(page.path) ?? true)) {
      const { results } = await validator.validateString(html, path);
      const messages = results.flatMap((result) => result.messages).filter(isFault);
      faults.push(...messages.map(({ ruleId, message, selector }) => ({ path, fault: `${ruleId}: ${message} (${selector})` })));
    }
    expect(gatherFaults(faults)).toEqual([]);
  });
}
