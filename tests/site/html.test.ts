import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader, type ConfigData, type Message } from 'html-validate';
import { SITES } from '../support/built-site.ts';
import { gatherFaults, type Fault } from '../support/gather-faults.ts';

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
  test(`every page of ${site.name} is valid HTML`, async () => {
    const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));
    const faults: Fault[] = [];
    for (const { path, html } of site.pages()) {
      const { results } = await validator.validateString(html, path);
      const messages = results.flatMap((result) => result.messages).filter(isFault);
      faults.push(...messages.map(({ ruleId, message, selector }) => ({ path, fault: `${ruleId}: ${message} (${selector})` })));
    }
    expect(gatherFaults(faults)).toEqual([]);
  });
}
