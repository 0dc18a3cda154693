import type { CheckedFile } from './collection.ts';
import { isComponent } from './nodes-of.ts';
import { bodyTexts, type PrintedText } from './printed-text.ts';
import { selectText } from './select.ts';
import { atField } from './place.ts';

const FIELDS = ['line', 'summary', 'events.*.text', 'figures.*.meaning', 'spirit.*.deed'];

/** What a story says of its honouree: the sentences of its record, and its body without boxes such as 背景. */
export function storyProse(file: CheckedFile): PrintedText[] {
  const fields = FIELDS.flatMap((field) => selectText(file.record, field)).map(({ path, value }) => ({
    text: value,
    path,
    placeAt: () => atField(file, path),
  }));
  const body = file.tree?.children.filter((node) => !isComponent(node)) ?? [];
  return [...fields, ...body.flatMap((node) => bodyTexts(file, node))];
}
