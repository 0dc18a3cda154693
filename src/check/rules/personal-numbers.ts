import type { ContentIssue } from '../../domain/content-issue.ts';
import { findIdentityNumbers, findMobileNumbers } from '../../domain/evidence/personal-number.ts';
import type { CheckedFile } from '../collection.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

const ADDRESS = /https?:\/\/\S+/g;
const SITE_PHONE = /^\s*phone:/;

/** The whole file is read, comments included; digits inside an address are nobody's telephone. */
function judgeLine(file: CheckedFile, text: string, index: number): ContentIssue[] {
  const place = { file: file.path, line: index + 1 };
  const mayHavePhone = file.kind === 'site' && SITE_PHONE.test(text);
  const mobile = mayHavePhone ? [] : findMobileNumbers(text.replace(ADDRESS, ''));
  return [
    ...findIdentityNumbers(text).map(() => report(place, 'identity-number')),
    ...mobile.map(() => report(place, 'mobile-number')),
  ];
}

/** No identity number and no mobile number stands anywhere, but for the site's own telephone. */
export const checkPersonalNumbers: Rule = ({ files }) =>
  files.flatMap((file) => file.text.split('\n').flatMap((text, index) => judgeLine(file, text, index)));
