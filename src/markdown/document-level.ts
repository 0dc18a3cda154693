import { readingLevel, type ReadingLevel } from '../domain/reading/reading-level.ts';
import { documentText, type TextDocument } from './document.ts';

/** The estimated reading level of a body: its headings, prose and backgrounds, source marks left out. */
export function documentLevel(document: TextDocument): ReadingLevel {
  return readingLevel(documentText(document));
}
