import { readSort, type SearchState } from '../domain/search/search-address.ts';
import { SEARCH_TEXT } from '../text/search.ts';

const selectsOf = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLSelectElement>('fieldset select')];
const sortOf = (form: HTMLFormElement) => form.querySelector<HTMLSelectElement>('select[name="sort"]')!;
const wordsOf = (form: HTMLFormElement) => form.querySelector<HTMLInputElement>('input[name="q"]')!;

/** The facets that a form offers. */
export function facetsOf(form: HTMLFormElement): string[] {
  return selectsOf(form).map(({ name }) => name);
}

/** What a reader has put into the form. */
export function readForm(form: HTMLFormElement): SearchState {
  const chosen = selectsOf(form).filter(({ value }) => value !== '');
  return {
    typed: wordsOf(form).value,
    chosen: Object.fromEntries(chosen.map(({ name, value }) => [name, value])),
    ...readSort(sortOf(form).value),
  };
}

/** Puts a state into the form; an id that a facet does not have leaves that facet open. */
export function fillForm(form: HTMLFormElement, { typed, chosen, sort }: SearchState): void {
  wordsOf(form).value = typed;
  sortOf(form).value = sort ?? '';
  for (const select of selectsOf(form)) {
    const id = chosen[select.name] ?? '';
    select.value = [...select.options].some(({ value }) => value === id) ? id : '';
  }
}

/** Writes behind each value how many results it would leave; one that would leave none cannot be chosen. */
export function showCounts(form: HTMLFormElement, counts: Record<string, Record<string, number>>): void {
  for (const select of selectsOf(form)) {
    for (const option of [...select.options].filter(({ value }) => value !== '')) {
      const count = counts[select.name]?.[option.value] ?? 0;
      option.textContent = SEARCH_TEXT.option(option.dataset['name']!, count);
      option.disabled = count === 0 && !option.selected;
    }
  }
}
