import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CampaignPack } from '../../domain/campaign/campaign-pack.ts';
import { pictureFolder } from '../../loaders/picture-store.ts';
import { PACK_TEXT } from '../../text/campaign-pack.ts';
import { packManifest } from './pack-manifest.ts';

type Person = CampaignPack['people'][number];

/** Called when the files of a person have been gathered. */
type Progress = (person: Person, index: number) => void;

/** Every file of a pack with its bytes, by path; the list of them comes last. */
export function gatherFiles(root: string, id: string, { title, texts, people }: CampaignPack, progress: Progress): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const addTexts = (list: Person['texts']) => list.forEach(({ path, text }) => files.set(path, Buffer.from(text)));
  addTexts(texts);
  for (const [index, person] of people.entries()) {
    addTexts(person.texts);
    for (const { path, story, file } of person.pictures) files.set(path, readFileSync(join(pictureFolder(root, story), file)));
    progress(person, index);
  }
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted.set(PACK_TEXT.files.manifest, Buffer.from(packManifest(id, title, sorted)));
}
