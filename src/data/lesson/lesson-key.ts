import { sha256 } from '../../domain/sha256.ts';
import { passageSchema } from '../../schema/lesson/passage.ts';
import { site } from '../vocabulary.ts';
import type { LessonView } from './lesson.ts';
import type { ReadingText } from './reading-text.ts';

/** A text without what the pages of a lesson leave out of it. */
function shownText({ retelling, ...text }: ReadingText): object {
  return { ...text, ...(retelling && { retelling: [retelling.title, retelling.paragraphs] }) };
}

/** Hash of all that the pages and files of a pack show: its record, its texts, the places its passages were read, and its readings. */
export function lessonKey({ lesson, document, texts, cards, excerpts, citationText, passage, read }: LessonView): string {
  const record = JSON.stringify(lesson, (_, value: unknown) => {
    const found = passageSchema.safeParse(value);
    return found.success ? { ...passage(found.data), written: found.data.text } : value;
  });
  const people = cards.map(({ fullName, line }) => [fullName, line]);
  const said = excerpts.map(({ text, speech, corrections }) => [text, speech.title, corrections]);
  return sha256(JSON.stringify([record, document, texts.map(shownText), people, said, citationText, site.name, read?.(record)]));
}
