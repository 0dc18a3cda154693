const TYPES: Readonly<Record<string, string>> = {
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
};

/** The media type of a file that a page holds, by the ending of its name. Throws for one that is not known. */
export function mediaType(ending: string): string {
  const type = TYPES[ending];
  if (type === undefined) throw new Error(`No media type for ${ending}`);
  return type;
}
