import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { SITES } from '../support/built-site.ts';

const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y', 'html-validate:browser'],
  rules: {
    // Every file comes from the site's own host, beside the page that would carry its hash.
    'require-sri': 'off',
  },
};

for (const site of SITES) {
  test(`every page of ${site.name} is valid HTML`, async () => {
    const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));
    const faults: string[] = [];
    for (const { path, html } of site.pages()) {
      const { results } = await validator.validateString(html, path);
      faults.push(...results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column, selector }) => `${path}:${line}:${column} ${ruleId}: ${message} (${selector})`)));
    }
    expect(faults).toEqual([]);
  });
}
