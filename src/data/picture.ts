import type { DrawnPicture } from '../domain/picture.ts';
import { sha256 } from '../domain/sha256.ts';
import { readPicture, readPictureList } from '../loaders/picture-store.ts';
import { stories, storyEntry, type StoryEntry } from './collection.ts';
import { href } from './link.ts';
import { publicUrl } from './page-meta.ts';
import { site } from './vocabulary.ts';

/** A picture that a page may offer. */
export interface OfferedPicture extends DrawnPicture {
  href: string;
}

const root = process.cwd();

/** Where a story's pictures are drawn from: its facts, the site's name and the address in the code. */
export function pictureFacts({ id, story, document }: StoryEntry): string {
  return sha256(JSON.stringify([story, document, site.name, publicUrl(`/stories/${id}/`)]));
}

function drawnOf(entry: StoryEntry): DrawnPicture[] {
  const list = readPictureList(root, entry.id);
  return list?.facts === pictureFacts(entry) ? list.pictures : [];
}

/** The pictures of a published story that `npm run assets` has drawn from its present facts; none where it has not. */
export async function picturesOf(id: string): Promise<OfferedPicture[]> {
  return drawnOf(await storyEntry(id)).map((picture) => ({ ...picture, href: href(`/pictures/${id}/${picture.file}`) }));
}

/** Every picture that the site holds. */
export async function allPictures(): Promise<{ id: string; picture: DrawnPicture }[]> {
  return (await stories).flatMap((entry) => drawnOf(entry).map((picture) => ({ id: entry.id, picture })));
}

/** The bytes of a picture. */
export function pictureBytes(id: string, picture: DrawnPicture): Buffer {
  return readPicture(root, id, picture);
}
