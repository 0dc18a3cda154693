import type { RecordRow } from '../../data/record.ts';
import type { StoryView } from '../../data/story-page.ts';
import { site } from '../../data/vocabulary.ts';
import { formatDate } from '../../domain/partial-date.ts';
import { repostRows } from '../../domain/text/repost-notice.ts';
import type { ArticlePart, ArticleSection, WechatArticle } from '../../domain/wechat/wechat-article.ts';
import type { Block, Section } from '../../markdown/document.ts';
import { isConfirmed } from '../../schema/evidence.ts';
import type { Source } from '../../schema/source.ts';
import type { Story } from '../../schema/story.ts';
import { TEXT } from '../../text.ts';
import { WECHAT_TEXT } from '../../text/wechat.ts';

type Quotation = Story['quotations'][number];

function partsOf(block: Block): ArticlePart[] {
  if (block.kind === 'prose') return [block];
  // Plates are drawings too rich for an article; its pictures are uploaded by hand.
  if (block.kind === 'Plate') return [];
  return [{ kind: 'box', label: TEXT.story.background, title: block.title, html: block.html }];
}

const toSection = ({ blocks, ...head }: Section): ArticleSection => ({ ...head, parts: blocks.flatMap(partsOf) });

function toRow({ label, values }: RecordRow): ArticlePart {
  return { kind: 'row', label, values: values.map(({ year, text }) => (year ? `${year}　${text}` : text)) };
}

function figures({ figures: all }: StoryView['story']): ArticlePart[] {
  return all.filter(isConfirmed).map(({ value, meaning }) => ({ kind: 'figure', value, meaning }));
}

const quote = ({ name }: Story, { text, speaker }: Quotation): ArticlePart => ({ kind: 'quotation', text, by: speaker ?? name });

/** The shortest of the excerpts that the story proves: what was said, before what was done. */
function saying({ excerpts }: StoryView): ArticlePart[] {
  const [first] = excerpts.toSorted((a, b) => a.text.length - b.text.length);
  return first ? [{ kind: 'statement', text: first.text, note: WECHAT_TEXT.article.spoken(first.speech.title) }] : [];
}

function deeds({ spirits }: StoryView): ArticlePart[] {
  return spirits.map(({ word, deed }) => ({ kind: 'statement', text: deed, note: `${TEXT.spiritGroups[word.group]}　${word.name}` }));
}

const citeSource = ({ title, publisher, date }: Source) => [title, publisher, date && formatDate(date)].filter(Boolean).join('，');

/** The article of one story: its text with all that its page shows in words. */
export function storyArticle(view: StoryView): WechatArticle {
  const { story, card, document, citation } = view;
  // As on the page, the first of the honouree's own words parts the text.
  const own = story.quotations.filter(({ speaker }) => speaker === undefined);
  const others = story.quotations.filter(({ speaker }) => speaker !== undefined);
  const [pull, ...words] = [...own, ...others].map((quotation) => quote(story, quotation));
  const half = Math.ceil(document.sections.length / 2);
  const { article: text } = WECHAT_TEXT;
  const sections: ArticleSection[] = [
    ...document.sections.slice(0, half).map(toSection),
    { parts: pull ? [pull] : [] },
    ...document.sections.slice(half).map(toSection),
    { heading: text.figures, parts: figures(story) },
    { parts: words },
    { heading: text.saying, parts: saying(view) },
    { heading: text.doing, parts: deeds(view) },
    { heading: text.facts, parts: view.record.map(toRow) },
  ];
  return {
    labels: [site.name, card.industry.name, ...(story.distinguish ? [story.distinguish] : [])],
    name: card.name,
    line: card.line,
    life: card.life,
    sections: sections.filter(({ parts }) => parts.length > 0),
    sources: story.sources.map(citeSource),
    ...(story.note && { doubts: story.note }),
    notice: repostRows({ title: citation.title, source: site.name, author: citation.author, date: story.published, ...(citation.url && { url: citation.url }) }),
  };
}
