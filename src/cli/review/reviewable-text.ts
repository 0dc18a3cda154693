import type { ContentFile } from '../../loaders/read-file.ts';

/** All of a file that a review covers: the record without its reviews, and the body. */
export function reviewableText({ yaml, body, text }: ContentFile): string {
  if (yaml.errors.length > 0) return text;
  const record = yaml.clone();
  record.delete('reviews');
  return `${record.toString({ lineWidth: 0 })}\n${body}`;
}
