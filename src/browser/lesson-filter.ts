import { LESSON_FILTER } from '../text/lesson-filter.ts';

/** `<lesson-filter>`: shows the packs that have what is chosen, and keeps the choice in the address, to be sent on. */
class LessonFilter extends HTMLElement {
  readonly #abort = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#abort;
    const asked = new URLSearchParams(location.search);
    for (const select of this.#selects) {
      const value = asked.get(select.name) ?? '';
      if ([...select.options].some((option) => option.value === value)) select.value = value;
    }
    this.addEventListener('change', () => this.#show(), { signal });
    this.querySelector('button')!.addEventListener('click', () => this.#clear(), { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  #clear(): void {
    for (const select of this.#selects) select.value = '';
    this.#show();
  }

  #show(): void {
    const chosen = this.#selects.filter(({ value }) => value !== '');
    const rows = [...this.querySelectorAll<HTMLElement>('.lesson-row')];
    for (const row of rows) row.hidden = chosen.some(({ name, value }) => row.dataset[name] !== value);
    for (const group of this.querySelectorAll<HTMLElement>('section')) group.hidden = !group.querySelector('.lesson-row:not([hidden])');
    const found = rows.filter(({ hidden }) => !hidden).length;
    this.querySelector('[role="status"]')!.textContent = found === 0 ? LESSON_FILTER.none : LESSON_FILTER.found(found);
    const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  }
}

customElements.define('lesson-filter', LessonFilter);
