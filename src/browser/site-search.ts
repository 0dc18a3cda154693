import { splitValue } from '../domain/number.ts';
import { isEmptySearch, readSearchState } from '../domain/search-address.ts';
import { SEARCH_TEXT } from '../text/search.ts';
import { answerSearch, type SearchAnswer } from './answer-search.ts';
import { facetsOf, fillForm, readForm, showCounts } from './search-form.ts';
import { writeAddress } from './search-history.ts';
import { openSearchIndex, type SearchIndex } from './search-index.ts';
import { drawResult } from './search-result.ts';

const PAUSE = 250;
const PAGE = 20;
const PARTS = ['results', 'nothing', 'failed'] as const;

function digitSpan(text: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = 'digit';
  span.textContent = text;
  return span;
}

/** `<site-search>`: searches while the reader types, and keeps what is looked for in the address. */
class SiteSearch extends HTMLElement {
  #abort = new AbortController();
  #index: Promise<SearchIndex> | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Counts the questions, so that a late answer to an old one is passed over. */
  #turn = 0;
  /** What is found and not yet listed. */
  #rest: Pick<SearchAnswer, 'hits' | 'words'> = { hits: [], words: [] };

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const form = this.#form;
    form.addEventListener('focusin', () => void this.#open().catch(() => undefined), { signal });
    form.addEventListener('input', (event) => this.#waitForMore(event as InputEvent), { signal });
    form.addEventListener('compositionend', () => this.#waitForMore(), { signal });
    form.addEventListener('change', ({ target }) => target instanceof HTMLSelectElement && this.#ask('settled'), { signal });
    form.addEventListener('submit', (event) => (event.preventDefault(), this.#ask('settled')), { signal });
    this.#part('clear').addEventListener('click', () => this.#clear(), { signal });
    this.#part('more').addEventListener('click', () => void this.#listMore(), { signal });
    this.#part('retry').addEventListener('click', () => location.reload(), { signal });
    window.addEventListener('popstate', () => this.#readAddress(), { signal });
    this.#readAddress();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    clearTimeout(this.#pause);
    this.#turn += 1;
  }

  #open(): Promise<SearchIndex> {
    return (this.#index ??= openSearchIndex(this.dataset['base']!));
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
    if (isEmptySearch(state) && !this.#index) return this.#show('lists', '');
    this.#say(isEmptySearch(state) ? '' : SEARCH_TEXT.loading);
    try {
      const answer = await answerSearch(await this.#open(), state);
      const first = isEmptySearch(state) ? [] : await this.#drawPage(answer);
      if (turn !== this.#turn) return;
      showCounts(this.#form, answer.counts);
      this.#part('clear').hidden = Object.keys(state.chosen).length === 0;
      if (isEmptySearch(state)) return this.#show('lists', '');
      this.#part('list').replaceChildren();
      this.#list(first, answer);
      this.#show(answer.hits.length > 0 ? 'results' : 'nothing', answer.message);
    } catch (error) {
      console.error(error);
      if (turn === this.#turn) this.#show('failed', SEARCH_TEXT.failed);
    }
  }

  #drawPage({ hits, words }: Pick<SearchAnswer, 'hits' | 'words'>): Promise<Element[]> {
    return Promise.all(hits.slice(0, PAGE).map((hit) => drawResult(hit, words, this)));
  }

  #list(page: Element[], { hits, words }: Pick<SearchAnswer, 'hits' | 'words'>): void {
    this.#rest = { hits: hits.slice(PAGE), words };
    const left = this.#rest.hits.length;
    this.#part('list').append(...page);
    this.#part('more').hidden = left === 0;
    this.#part('more').textContent = SEARCH_TEXT.more(Math.min(PAGE, left));
  }

  async #listMore(): Promise<void> {
    const turn = this.#turn;
    const page = await this.#drawPage(this.#rest);
    if (turn !== this.#turn) return;
    this.#list(page, this.#rest);
    page[0]?.querySelector('a')?.focus();
  }

  #say(message: string): void {
    this.#part('status').replaceChildren(...splitValue(message).map(({ text, digits }) => (digits ? digitSpan(text) : text)));
  }

  /** Shows one part of the page below the form; the full lists stand below everything but results. */
  #show(shown: 'lists' | (typeof PARTS)[number], message: string): void {
    this.#say(message);
    for (const name of PARTS) this.#part(name).hidden = name !== shown;
    this.#part('lists').hidden = shown === 'results';
  }
}

customElements.define('site-search', SiteSearch);
