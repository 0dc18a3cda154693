import { SUGGESTION_TEXT as TEXT } from '../text/suggestion.ts';
import type { Suggestion, SuggestionGroup } from './suggestion-group.ts';

function element(name: string, text: string, className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function drawOption({ text, note, description, href }: Suggestion, id: string): HTMLElement {
  const option = element('div', '', 'option');
  option.id = id;
  option.role = 'option';
  option.ariaSelected = 'false';
  option.dataset['href'] = href;
  option.append(element('span', text, 'text'));
  if (note !== '') option.append(' ', element('span', note, 'note'));
  if (description !== '') option.append(' ', element('span', description, 'description'));
  return option;
}

/** The list of suggestions below a field: a listbox whose groups have a name, one option of it marked at most. */
export class SuggestionList {
  readonly element = element('div', '', 'suggestions');
  #options: HTMLElement[] = [];
  #marked = -1;

  constructor(id: string) {
    this.element.id = id;
    this.element.role = 'listbox';
    this.element.ariaLabel = TEXT.list;
    this.element.hidden = true;
    // The field keeps the focus.
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get count(): number {
    return this.#options.length;
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** The option that is marked. */
  get marked(): HTMLElement | undefined {
    return this.#options[this.#marked];
  }

  show(groups: readonly SuggestionGroup[]): void {
    this.#options = [];
    this.#marked = -1;
    this.element.replaceChildren(...groups.map((group) => this.#drawGroup(group)));
    this.element.hidden = this.#options.length === 0;
    this.element.scrollTop = 0;
    this.#place();
  }

  close(): void {
    this.show([]);
  }

  /** Marks the option at an index, counted round: -1 is the last. */
  mark(index: number): void {
    this.marked?.setAttribute('aria-selected', 'false');
    this.#marked = (index + this.count) % this.count;
    this.marked?.setAttribute('aria-selected', 'true');
    this.marked?.scrollIntoView({ block: 'nearest' });
  }

  /** Marks the next option, or the one before; from none the first or the last. */
  step(by: 1 | -1): void {
    this.mark(this.#marked < 0 && by < 0 ? -1 : this.#marked + by);
  }

  /** The list ends where the field ends, unless that would lead it out of the window. */
  #place(): void {
    this.element.classList.remove('from-start');
    this.element.classList.toggle('from-start', this.element.getBoundingClientRect().left < 0);
  }

  #drawGroup({ label, options }: SuggestionGroup): HTMLElement {
    const group = element('div', '', 'group');
    group.role = 'group';
    group.ariaLabel = label;
    const name = element('div', label, 'label');
    name.ariaHidden = 'true';
    const drawn = options.map((option, at) => drawOption(option, `${this.element.id}-${this.count + at}`));
    this.#options.push(...drawn);
    group.append(name, ...drawn);
    return group;
  }
}
