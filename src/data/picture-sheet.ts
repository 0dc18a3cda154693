import { stories, type StoryEntry } from './collection.ts';

/** The stories whose pictures are to be drawn: those named in `PICTURES`, parted by commas, or else every published one. */
export async function pictureEntries(): Promise<StoryEntry[]> {
  const named = (process.env['PICTURES'] ?? '').split(',').filter((id) => id !== '');
  return (await stories).filter(({ id }) => named.length === 0 || named.includes(id));
}
