import { Parser } from 'htmlparser2';
import type { TextDocument } from './document.ts';

/** A sentence of a story's own text and the numbers of the sources behind it. */
export interface ToldSentence {
  text: string;
  sources: number[];
  /** True for the last of a paragraph. */
  ends: boolean;
}

/** A full stop and what closes with it; within quotation marks the sentence goes on. */
const SENTENCE_END = /[。！？]+[”’」』）》]*$/u;

interface Paragraph {
  /** Runs of text, each followed by the numbers of its mark. */
  runs: { text: string; sources: number[] }[];
}

/** The paragraphs of rendered prose, their source marks read from their links. */
function readParagraphs(html: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let [inParagraph, inMark] = [false, false];
  const last = () => paragraphs.at(-1)?.runs.at(-1);
  const parser = new Parser({
    onopentag(name, { class: className, href }) {
      if (name === 'p') {
        inParagraph = true;
        paragraphs.push({ runs: [{ text: '', sources: [] }] });
      }
      if (name === 'sup' && className === 'source-mark') inMark = true;
      const number = inMark && name === 'a' ? /^#source-(\d+)$/u.exec(href ?? '')?.[1] : undefined;
      if (number !== undefined) last()?.sources.push(Number(number));
    },
    ontext(text) {
      const run = last();
      if (!run || !inParagraph || inMark) return;
      if (run.sources.length > 0) paragraphs.at(-1)!.runs.push({ text, sources: [] });
      else run.text += text;
    },
    onclosetag(name) {
      if (name === 'sup') inMark = false;
      if (name === 'p') inParagraph = false;
    },
  });
  parser.end(html);
  return paragraphs;
}

/** A paragraph's sentences: a mark belongs to the sentence that it stands in or behind, and to those since the mark before it. */
function readSentences({ runs }: Paragraph): ToldSentence[] {
  const sentences: ToldSentence[] = [];
  let text = '';
  let sources: number[] = [];
  const end = () => {
    if (text !== '') sentences.push({ text, sources, ends: false });
    [text, sources] = ['', []];
  };
  for (const run of runs) {
    const parts = run.text.replace(/\u2060/gu, '').split(/(?<=[。！？][”’」』）》]*)(?![。！？”’」』）》])/u);
    for (const part of parts) {
      text += part;
      sources = [...new Set([...sources, ...run.sources])];
      if (SENTENCE_END.test(part)) end();
    }
  }
  end();
  const last = sentences.at(-1);
  if (last) last.ends = true;
  return sentences;
}

/** The sentences that tell of a story's subject, in order; backgrounds, headings and pictures are left out. */
export function toldSentences({ sections }: TextDocument): ToldSentence[] {
  const blocks = sections.flatMap((section) => section.blocks).filter((block) => block.kind === 'prose');
  return blocks.flatMap(({ html }) => readParagraphs(html).flatMap(readSentences));
}
