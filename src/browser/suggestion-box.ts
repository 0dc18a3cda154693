import { SUGGESTION_TEXT as TEXT } from '../text/suggestion.ts';
import { openNameIndex } from './name-index.ts';
import { isLongEnough, suggestionGroups } from './suggestion-group.ts';
import { SuggestionList } from './suggestion-list.ts';

let boxes = 0;

/**
 * `<suggestion-box>`: a search field that suggests while the reader types, by the combobox pattern of the WAI-ARIA
 * Authoring Practices (list autocomplete with manual selection). Without this script the field is a plain one.
 */
class SuggestionBox extends HTMLElement {
  readonly #list = new SuggestionList(`suggestions-${(boxes += 1)}`);
  readonly #status = document.createElement('p');
  #abort = new AbortController();
  /** Counts the questions, so that a late answer to an old one is passed over. */
  #turn = 0;

  get #field(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#prepare();
    this.#field.addEventListener('input', (event) => this.#type(event as InputEvent), { signal });
    this.#field.addEventListener('compositionend', () => void this.#answer(), { signal });
    this.#field.addEventListener('keydown', (event) => this.#press(event), { signal });
    this.#field.addEventListener('focus', () => void this.#load(), { signal });
    this.#field.addEventListener('blur', () => this.#close(), { signal });
    this.#field.form?.addEventListener('submit', () => this.#close(), { signal });
    this.#list.element.addEventListener('click', ({ target }) => this.#choose((target as Element).closest<HTMLElement>('[role="option"]')), { signal });
    if (this.#field === document.activeElement) void this.#answer();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    this.#close();
  }

  #prepare(): void {
    this.#field.role = 'combobox';
    this.#field.ariaAutoComplete = 'list';
    this.#field.ariaExpanded = 'false';
    this.#field.setAttribute('aria-controls', this.#list.element.id);
    this.#status.className = 'unseen';
    this.#status.role = 'status';
    this.append(this.#list.element, this.#status);
  }

  #load() {
    return openNameIndex(this.dataset['base']!).catch(() => undefined);
  }

  // What an input method composes is not yet what the reader means.
  #type({ isComposing }: InputEvent): void {
    if (!isComposing) void this.#answer();
  }

  async #answer(): Promise<void> {
    const turn = (this.#turn += 1);
    const typed = this.#field.value;
    const index = await this.#load();
    const groups = index && isLongEnough(typed) ? await suggestionGroups(index, typed) : [];
    if (turn !== this.#turn) return;
    this.#list.show(groups);
    this.#status.textContent = isLongEnough(typed) ? TEXT.count(this.#list.count) : '';
    this.#tell();
  }

  #close(): void {
    this.#turn += 1;
    this.#list.close();
    this.#status.textContent = '';
    this.#tell();
  }

  /** Says of the field what the list shows. */
  #tell(): void {
    this.#field.ariaExpanded = String(this.#list.isOpen);
    const { marked } = this.#list;
    if (marked) this.#field.setAttribute('aria-activedescendant', marked.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }

  // While an input method composes, its keys are its own.
  #press(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const act = this.#list.isOpen ? this.#actOpen(event) : this.#actClosed(event);
    if (!act) return;
    event.preventDefault();
    act();
    this.#tell();
  }

  #actOpen({ key, altKey }: KeyboardEvent): (() => void) | undefined {
    const { marked } = this.#list;
    const acts: Record<string, (() => void) | undefined> = {
      ArrowDown: () => this.#list.step(1),
      ArrowUp: altKey ? () => this.#close() : () => this.#list.step(-1),
      Home: marked && (() => this.#list.mark(0)),
      End: marked && (() => this.#list.mark(-1)),
      Enter: marked && (() => this.#choose(marked)),
      Escape: () => this.#close(),
    };
    return acts[key];
  }

  #actClosed({ key }: KeyboardEvent): (() => void) | undefined {
    return key === 'ArrowDown' && isLongEnough(this.#field.value) ? () => void this.#answer() : undefined;
  }

  #choose(option: HTMLElement | null): void {
    if (option) location.assign(option.dataset['href']!);
  }
}

customElements.define('suggestion-box', SuggestionBox);
