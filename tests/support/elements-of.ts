import type { Element } from 'domhandler';
import type { Page } from './page.ts';

/** The elements of a page that a selector finds, in their order. */
export function elementsOf({ $ }: Page, selector: string): Element[] {
  return $(selector).toArray() as Element[];
}
