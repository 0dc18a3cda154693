import { filesOf } from '../collection.ts';
import { atField } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { textAt } from '../select.ts';

const CONTACTS = ['contact.phone', 'contact.email', 'contact.address'];

/** The adopter is told what readers will miss: a way to write, and what needs the site's address. */
export const checkSiteSettings: Rule = (collection) =>
  filesOf(collection, 'site').flatMap((file) => {
    const hasContact = CONTACTS.some((path) => textAt(file.record, path)?.trim());
    const url = collection.siteUrl ?? textAt(file.record, 'url');
    return [
      ...(hasContact ? [] : [report(atField(file, ['contact']), 'contact-missing')]),
      ...(url ? [] : [report(atField(file, ['url']), 'url-missing')]),
    ];
  });
