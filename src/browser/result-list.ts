import { SEARCH_TEXT } from '../text/search.ts';
import type { SearchAnswer } from './answer-search.ts';
import { drawResult } from './search-result.ts';
import type { Result } from './search-tiers.ts';

/** So few are fetched before anything is shown: the first result need not wait for the twentieth. */
const FIRST = 1;
const PAGE = 20;

type Row = { notice: string } | { result: Result };

function rowsOf({ tiers }: SearchAnswer): Row[] {
  return tiers.flatMap(({ notice, results }) => [...(notice === '' ? [] : [{ notice }]), ...results.map((result) => ({ result }))]);
}

/** The list of results below a `more` button: draws a page at a time, and nothing more once another answer has come. */
export class ResultList {
  #rest: Row[] = [];
  #runs: string[] = [];
  /** Counts the answers, so that what is drawn for an old one is dropped. */
  #turn = 0;
  readonly #list: Element;
  readonly #more: HTMLElement;
  readonly #templates: ParentNode;

  constructor(list: Element, more: HTMLElement, templates: ParentNode) {
    this.#list = list;
    this.#more = more;
    this.#templates = templates;
  }

  /** Drops what is listed, and what is on its way. */
  clear(): void {
    this.#turn += 1;
    this.#rest = [];
    this.#list.replaceChildren();
    this.#more.hidden = true;
  }

  /** Lists the beginning of an answer; resolves when the first results stand there. */
  async show(answer: SearchAnswer): Promise<void> {
    const turn = (this.#turn += 1);
    const rows = rowsOf(answer);
    const first = await this.#draw(rows.slice(0, FIRST), answer.runs);
    if (turn !== this.#turn) return;
    this.#runs = answer.runs;
    this.#rest = rows.slice(FIRST);
    this.#list.replaceChildren(...first);
    void this.#append(PAGE - FIRST, turn);
  }

  /** Lists one page more and leads the focus to it. */
  async listMore(): Promise<void> {
    const first = await this.#append(PAGE, this.#turn);
    first?.querySelector('a')?.focus();
  }

  async #append(count: number, turn: number): Promise<Element | undefined> {
    const page = await this.#draw(this.#rest.slice(0, count), this.#runs);
    if (turn !== this.#turn) return undefined;
    this.#rest = this.#rest.slice(count);
    const left = this.#rest.length;
    this.#list.append(...page);
    this.#more.hidden = left === 0;
    this.#more.textContent = SEARCH_TEXT.more(Math.min(PAGE, left));
    return page[0];
  }

  #draw(rows: Row[], runs: string[]): Promise<Element[]> {
    return Promise.all(rows.map((row) => ('result' in row ? drawResult(row.result, runs, this.#templates) : this.#drawNotice(row.notice))));
  }

  #drawNotice(notice: string): Element {
    const template = this.#templates.querySelector<HTMLTemplateElement>('template[data-result="notice"]')!;
    const element = document.importNode(template.content, true).firstElementChild!;
    element.textContent = notice;
    return element;
  }
}
