import { cutPassage, markWords } from '../domain/search/passage.ts';
import type { PairedStory } from '../domain/search/search-record.ts';
import { unpairLetters } from '../domain/search/search-pairs.ts';
import { SEARCH_TEXT } from '../text/search.ts';
import type { Result } from './search-tiers.ts';

const PASSAGE = 90;

function markedNodes(text: string, words: string[]): Node[] {
  return markWords(text, words).map(({ text: piece, marked }) => {
    if (!marked) return new Text(piece);
    const mark = document.createElement('mark');
    mark.textContent = piece;
    return mark;
  });
}

function link({ name, href }: PairedStory): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = name;
  return anchor;
}

/**
 * One result as an element, from the template of its kind; the words looked for stand in `<mark>`.
 * Text of the index becomes text nodes, never markup.
 */
export async function drawResult(found: Result, words: string[], templates: ParentNode): Promise<Element> {
  const { url, content, meta } = await found.data();
  const name = meta.kind === 'excerpt' ? 'excerpt' : 'story';
  const template = templates.querySelector<HTMLTemplateElement>(`template[data-result="${name}"]`)!;
  const result = document.importNode(template.content, true).firstElementChild!;
  const slot = (slotName: string) => result.querySelector(`[data-slot="${slotName}"]`)!;
  const text = unpairLetters(content);
  slot('kind').textContent = SEARCH_TEXT.kinds[meta.kind];
  result.querySelector('a')!.href = url;
  if (meta.kind === 'excerpt') {
    // The title of the speech is the last line of what is indexed.
    slot('text').replaceChildren(...markedNodes(text.slice(0, text.lastIndexOf('\n')), words));
    slot('speech').replaceChildren(...markedNodes(unpairLetters(meta.speech), words));
    slot('pairs').replaceChildren(...(JSON.parse(meta.pairs) as PairedStory[]).map(link));
  } else {
    slot('name').replaceChildren(...markedNodes(unpairLetters(meta.title), words));
    slot('line').replaceChildren(...markedNodes(unpairLetters(meta.line), words));
    slot('reason').textContent = found.reason ?? '';
    slot('passage').replaceChildren(...markedNodes(cutPassage(text, words, PASSAGE), words));
  }
  return result;
}
