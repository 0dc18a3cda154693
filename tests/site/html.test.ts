import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
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

for (const site of SITES) {
  test(`every page of ${site.name} is valid HTML`, async () => {
    const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));
    const faults: Fault[] = [];
    for (const { path, html } of site.pages()) {
      const { results } = await validator.validateString(html, path);
      const messages = results.flatMap((result) => result.messages);
      faults.push(...messages.map(({ ruleId, message, selector }) => ({ path, fault: `${ruleId}: ${message} (${selector})` })));
    }
    expect(gatherFaults(faults)).toEqual([]);
  });
}
