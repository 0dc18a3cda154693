import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { DraftExcerpt, DraftMaterial, DraftSpirit, DraftStory, Told } from '../../domain/lesson/draft/draft-material.ts';
import { readContentFile, type ContentFile } from '../../loaders/read-file.ts';
import { readVocabulary } from '../../loaders/read-vocabulary.ts';
import { documentLevel } from '../../markdown/document-level.ts';
import { documentText, readDocument, type TextDocument } from '../../markdown/document.ts';
import { toldSentences } from '../../markdown/told-sentences.ts';
import { retellingSchema } from '../../schema/retelling.ts';
import { speechSchema } from '../../schema/speech.ts';
import { spiritSchema } from '../../schema/spirit.ts';
import { storySchema } from '../../schema/story.ts';

/** A content file that is not what its schema asks for; the message is its path. */
export class UnreadableFile extends Error {}

/** All that drafts are made from, and the stories that are not published. */
export interface ReadMaterial {
  material: DraftMaterial;
  unpublished: string[];
}

function readFolder(root: string, folder: string): ContentFile[] {
  const path = join(root, 'content', folder);
  const names = existsSync(path) ? readdirSync(path).filter((name) => /^[^.].*\.mdx?$/u.test(name)) : [];
  return names.sort().map((name) => readContentFile(`content/${folder}/${name}`, readFileSync(join(root, 'content', folder, name), 'utf8')));
}

/** Reads what stands in a file, and tells which file it is where that cannot be read. */
function reading<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw new UnreadableFile(path);
  }
}

const parse = <T extends z.ZodType>(schema: T, { path, yaml }: ContentFile): z.infer<T> => reading(path, () => schema.parse(yaml.toJS()));
const toldIn = (document: TextDocument): Told[] => toldSentences(document).map(({ text, sources }) => ({ text, sources }));

function boxesOf({ sections }: TextDocument): string {
  const boxes = sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'Background' ? [block.title, block.text] : []));
  return boxes.join('\n');
}

function readRetelling(file: ContentFile): NonNullable<DraftStory['retelling']> {
  const { words } = parse(retellingSchema, file);
  const document = reading(file.path, () => readDocument(file.body, 'md'));
  return { told: toldIn(document), text: documentText(document), words };
}

function readStory(file: ContentFile, retellings: readonly ContentFile[]): DraftStory {
  const record = parse(storySchema, file);
  const document = reading(file.path, () => readDocument(file.body, 'mdx'));
  const retelling = retellings.find(({ id }) => id === file.id);
  return {
    id: file.id,
    record,
    told: toldIn(document),
    text: documentText(document),
    boxes: boxesOf(document),
    level: documentLevel(document).stage,
    ...(retelling && { retelling: readRetelling(retelling) }),
  };
}

function readExcerpts(file: ContentFile): DraftExcerpt[] {
  return parse(speechSchema, file).excerpts.map(({ id, text, spirit, stories }) => ({ speech: file.id, excerpt: id, text, spirit, stories }));
}

function readSpirit(file: ContentFile): DraftSpirit {
  return { id: file.id, name: parse(spiritSchema, file).name };
}

/** Names that are no words to be explained: of people, units, places and honours. */
function namesIn(root: string, stories: readonly DraftStory[]): string[] {
  const { regions, honours } = reading('content/vocabulary/', () => readVocabulary(root));
  const own = stories.flatMap(({ record }) => [record.name, ...record.aliases.map(({ name }) => name), ...record.employer, record.nativePlace ?? '']);
  const names = [...own, ...regions.flatMap(({ name, short }) => [name, short]), ...honours.map(({ title }) => title)];
  // The longest first, so that no name is cut by one within it.
  return [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
}

/** Reads below `root` what drafts are made from. Throws `UnreadableFile` for a file that the content check refuses. */
export function readDraftMaterial(root: string): ReadMaterial {
  const files = readFolder(root, 'stories');
  const isPublished = ({ yaml }: ContentFile) => yaml.get('status') === 'published';
  const retellings = readFolder(root, 'retellings');
  const stories = files.filter(isPublished).map((file) => readStory(file, retellings));
  return {
    material: {
      stories,
      spirits: readFolder(root, 'spirit').map(readSpirit),
      excerpts: readFolder(root, 'speeches').flatMap(readExcerpts),
      names: namesIn(root, stories),
    },
    unpublished: files.filter((file) => !isPublished(file)).map(({ id }) => id),
  };
}
