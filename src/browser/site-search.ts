import { countValues } from '../domain/search/narrow.ts';
import { splitValue } from '../domain/text/number.ts';
import { isEmptySearch, readSearchState, type SearchState } from '../domain/search/search-address.ts';
import { SEARCH_TEXT } from '../text/search.ts';
import { answerSearch, type SearchAnswer } from './answer-search.ts';
import { openNameIndex, type NameIndex } from './name-index.ts';
import { ResultList } from './result-list.ts';
import { facetsOf, fillForm, readForm, showCounts } from './search-form.ts';
import { writeAddress } from './search-history.ts';
import { openSearchIndex, type SearchIndex } from './search-index.ts';

/** How long a reader who types letters is let go on, in milliseconds. What an input method hands over is a word and waits for nothing. */
const PAUSE = 150;
const PARTS = ['results', 'nothing', 'failed'] as const;

type Indexes = [SearchIndex, NameIndex | undefined];

function digitSpan(text: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = 'digit';
  span.textContent = text;
  return span;
}

function wordLink({ text, href }: SearchAnswer['near'][number]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

/** `<site-search>`: searches while the reader types, and keeps what is looked for in the address. */
class SiteSearch extends HTMLElement {
  #abort = new AbortController();
  #indexes: Promise<Indexes> | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Counts the questions, so that a late answer to an old one is passed over. */
  #turn = 0;
  #list!: ResultList;

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  connectedCallback(): void {
    this.#abort = new AbortController();
    this.#list = new ResultList(this.#part('list'), this.#part('more'), this);
    const { signal } = this.#abort;
    const form = this.#form;
    form.addEventListener('focusin', () => void this.#open().catch(() => undefined), { signal });
    form.addEventListener('input', (event) => this.#waitForMore(event as InputEvent), { signal });
    form.addEventListener('compositionend', () => this.#ask('typing'), { signal });
    form.addEventListener('change', ({ target }) => target instanceof HTMLSelectElement && this.#ask('settled'), { signal });
    form.addEventListener('submit', (event) => (event.preventDefault(), this.#ask('settled')), { signal });
    this.#part('clear').addEventListener('click', () => this.#clear(), { signal });
    this.#part('more').addEventListener('click', () => void this.#list.listMore(), { signal });
    this.#part('retry').addEventListener('click', () => location.reload(), { signal });
    window.addEventListener('popstate', () => this.#readAddress(), { signal });
    this.#readAddress();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    clearTimeout(this.#pause);
    this.#turn += 1;
  }

  // The full text is found without the names too.
  #open(): Promise<Indexes> {
    const base = this.dataset['base']!;
    return (this.#indexes ??= Promise.all([openSearchIndex(base), openNameIndex(base).catch(() => undefined)]));
  }

  #readAddress(): void {
    clearTimeout(this.#pause);
    fillForm(this.#form, readSearchState(new URLSearchParams(location.search), facetsOf(this.#form)));
    void this.#answer();
  }

  // While an input method composes a character, what stands in the field is not yet what the reader means.
  #waitForMore(event?: InputEvent): void {
    if (event?.isComposing || event?.target instanceof HTMLSelectElement) return;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#ask('typing'), PAUSE);
  }

  #ask(mode: 'typing' | 'settled'): void {
    clearTimeout(this.#pause);
    writeAddress(readForm(this.#form), mode);
    void this.#answer();
  }

  #clear(): void {
    fillForm(this.#form, { ...readForm(this.#form), chosen: {} });
    this.#form.querySelector('input')!.focus();
    this.#ask('settled');
  }

  async #answer(): Promise<void> {
    const turn = (this.#turn += 1);
    const state = readForm(this.#form);
    this.#part('clear').hidden = Object.keys(state.chosen).length === 0;
    this.#part('offer').hidden = true;
    if (isEmptySearch(state)) {
      this.#show('lists', '');
      return this.#indexes && this.#count(turn, state);
    }
    this.#say(SEARCH_TEXT.loading);
    try {
      const [index, names] = await this.#open();
      const answer = await answerSearch(index, names, state);
      if (turn === this.#turn) await this.#list.show(answer);
      if (turn !== this.#turn) return;
      this.#showAnswer(answer);
      this.#part('offer').hidden = names?.offerOf(state.typed) !== 'large-type';
      void this.#count(turn, state, answer.found);
    } catch (error) {
      console.error(error);
      if (turn === this.#turn) this.#show('failed', SEARCH_TEXT.failed);
    }
  }

  /** Counts the facets of what was found, or of everything; after the results, so that they need not wait for the lists of the facets. */
  async #count(turn: number, { chosen }: SearchState, found?: readonly string[]): Promise<void> {
    try {
      const [index] = await this.#open();
      const members = await index.members();
      const ids = found ?? [...(await index.all()).keys()];
      if (turn === this.#turn) showCounts(this.#form, countValues(ids, chosen, members));
    } catch (error) {
      console.error(error);
    }
  }

  #showAnswer({ tiers, message, near }: SearchAnswer): void {
    this.#part('near').hidden = near.length === 0;
    this.#part('near-words').replaceChildren(...near.map(wordLink));
    this.#show(tiers.length > 0 ? 'results' : 'nothing', message);
  }

  #say(message: string): void {
    this.#part('status').replaceChildren(...splitValue(message).map(({ text, digits }) => (digits ? digitSpan(text) : text)));
  }

  /** Shows one part of the page below the form; the full lists stand below everything but results. */
  #show(shown: 'lists' | (typeof PARTS)[number], message: string): void {
    this.#say(message);
    for (const name of PARTS) this.#part(name).hidden = name !== shown;
    this.#part('lists').hidden = shown === 'results';
    if (shown !== 'results') this.#list.clear();
  }
}

customElements.define('site-search', SiteSearch);
