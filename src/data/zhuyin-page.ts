import type { ReadCharacter } from '../domain/reading/annotate-text.ts';
import type { Block, Section } from '../markdown/document.ts';
import { cards, type StoryCard } from './card.ts';
import { stories, type StoryEntry } from './collection.ts';
import { annotate } from './readings.ts';

/** Paragraphs in which each character has its reading; those of a box 背景 bear its title. */
export interface ReadBlock {
  title?: ReadCharacter[];
  paragraphs: ReadCharacter[][];
}

/** All that the 注音 page of a story shows. */
export interface ZhuyinView {
  id: string;
  card: StoryCard;
  published: string;
  updated: string;
  name: ReadCharacter[];
  line: ReadCharacter[];
  sections: { year?: string; heading?: ReadCharacter[]; blocks: ReadBlock[] }[];
}

type Read = (text: string) => ReadCharacter[];

function readBlocks(blocks: readonly Block[], read: Read): ReadBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'Plate') return [];
    const paragraphs = block.text.split('\n').map(read);
    return [block.kind === 'Background' ? { title: read(block.title), paragraphs } : { paragraphs }];
  });
}

function readSection({ year, heading, blocks }: Section, read: Read): ZhuyinView['sections'][number] {
  return { ...(year && { year }), ...(heading && { heading: read(heading) }), blocks: readBlocks(blocks, read) };
}

async function toView({ id, story, document }: StoryEntry): Promise<ZhuyinView> {
  const [read, all] = await Promise.all([annotate, cards]);
  return {
    id,
    card: all.find((card) => card.id === id)!,
    published: story.published,
    updated: story.updated,
    name: read(story.name),
    line: read(story.line),
    sections: document.sections.map((section) => readSection(section, read)),
  };
}

/** The 注音 pages of all published stories. */
export const zhuyinViews: Promise<ZhuyinView[]> = stories.then((entries) => Promise.all(entries.map(toView)));
