import { fragmentPath, readBuilderState, writeBuilderState, type BuilderState, type EmbedChoices, type EmbedOption } from '../domain/embed/embed-choices.ts';
import { elementCode, embedAddress, frameCode, scriptCode, type EmbedChoice, type EmbedTarget } from '../domain/embed/embed-code.ts';
import { frameHeight } from '../domain/embed/embed.ts';
import { toneFragment } from '../domain/embed/fragment-tone.ts';
import { EMBED_TEXT } from '../text/embed.ts';

const TEXT = EMBED_TEXT.builder;
const SHOWN = 40;
const PREVIEWED = 3;
/** Taken as text: parsed, its inline styles would break this page's policy. */
const FRAGMENT = /<section[\s\S]*<\/section>/;

type Card = EmbedTarget & { choice: EmbedChoice };

/** `<embed-builder>`: cards chosen, shown as they will be, and their codes; the address keeps what is chosen. */
class EmbedBuilder extends HTMLElement {
  #choices: EmbedChoices = {};
  #state: BuilderState = readBuilderState(new URLSearchParams(location.search));
  #turn = 0;

  async connectedCallback(): Promise<void> {
    const answer = await fetch(`${this.dataset['base']!}embed/choices.json`).catch(() => undefined);
    if (!answer?.ok) return void (this.#part('count').textContent = TEXT.loadFailed);
    this.#choices = (await answer.json()) as EmbedChoices;
    this.#check('kind', this.#state.kind);
    this.#check('width', String(this.#state.width));
    this.#check('tone', this.#state.tone);
    this.#chooseFirst();
    this.addEventListener('input', (event) => this.#take(event.target as HTMLInputElement));
    this.addEventListener('click', (event) => void this.#copy(event.target as Element));
    this.#draw();
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  #check(name: string, value: string): void {
    this.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)?.click();
  }

  get #options(): EmbedOption[] {
    return this.#choices[this.#state.kind] ?? [];
  }

  /** Ids of no card, or of another kind, are passed over; something is always chosen. */
  #chooseFirst(): void {
    const known = new Set(this.#options.map(([id]) => id));
    const ids = this.#state.ids.filter((id) => known.has(id));
    this.#state.ids = ids.length > 0 ? ids : this.#options.slice(0, 1).map(([id]) => id);
  }

  #take(input: HTMLInputElement): void {
    if (input.name === 'id') {
      const others = this.#state.ids.filter((id) => id !== input.value);
      this.#state.ids = input.checked ? [...others, input.value] : others;
    } else if (input.name) {
      this.#state = { ...this.#state, ...readBuilderState(new URLSearchParams({ ...this.#plainState(), [input.name]: input.value })), ids: this.#state.ids };
      if (input.name === 'kind') this.#chooseFirst();
    }
    this.#draw(input.name !== 'id');
  }

  #plainState(): Record<string, string> {
    const { kind, width, tone } = this.#state;
    return { kind, width: String(width), tone };
  }

  #draw(options = true): void {
    history.replaceState(null, '', `?${writeBuilderState(this.#state)}`);
    if (options) this.#drawOptions();
    this.#part('count').textContent = this.#countText();
    const cards = this.#cards();
    this.#drawFrames(cards.slice(0, PREVIEWED));
    void this.#drawCodes(cards);
  }

  #found(): EmbedOption[] {
    const asked = (this.#part('filter') as HTMLInputElement).value.trim();
    return this.#options.filter(([, label]) => label.includes(asked));
  }

  #countText(): string {
    const found = this.#found().length;
    return found === 0 ? TEXT.none : `${TEXT.found(found)}　${TEXT.chosen(this.#state.ids.length)}`;
  }

  #drawOptions(): void {
    this.#part('choose').hidden = this.#options.length < 2;
    const { ids } = this.#state;
    const found = this.#found();
    const first = found.filter(([id]) => ids.includes(id));
    const rest = found.filter(([id]) => !ids.includes(id)).slice(0, SHOWN);
    this.#part('options').replaceChildren(...[...first, ...rest].map(([id, label]) => this.#option(id, label)));
  }

  #option(id: string, label: string): HTMLLabelElement {
    const element = document.createElement('label');
    const input = Object.assign(document.createElement('input'), { type: 'checkbox', name: 'id', value: id, checked: this.#state.ids.includes(id) });
    element.append(input, label);
    return element;
  }

  #cards(): Card[] {
    const { kind, ids, width, tone } = this.#state;
    return ids.flatMap((id) => {
      const option = this.#options.find(([one]) => one === id);
      if (!option) return [];
      const [, label, page, rows, characters, notes] = option;
      const title = kind === 'today' ? label : EMBED_TEXT.titles[kind](label);
      return [{ kind, id, title, page, choice: { site: this.dataset['site']!, tone, width, height: frameHeight({ kind, rows, characters, notes }, width) } }];
    });
  }

  #drawFrames(cards: Card[]): void {
    const frames = cards.map((card) => {
      const { width, height, tone } = card.choice;
      const src = embedAddress(card, { site: this.dataset['base']!, tone });
      return Object.assign(document.createElement('iframe'), { src, title: card.title, width: String(width), height: String(height) });
    });
    this.#part('frames').replaceChildren(...frames);
  }

  async #drawCodes(cards: Card[]): Promise<void> {
    const turn = ++this.#turn;
    const site = this.dataset['site']!;
    const frames = cards.map((card) => frameCode(card, card.choice)).join('\n');
    this.#write('frame', frames);
    this.#write('script', frames && `${frames}\n${scriptCode(site)}`);
    const elements = cards.map((card) => elementCode(card, card.choice)).join('\n');
    this.#write('element', elements && `${elements}\n${scriptCode(site)}`);
    const fragments = await Promise.all(cards.map((card) => this.#fragment(card)));
    if (turn === this.#turn) this.#write('fragment', fragments.every(Boolean) ? fragments.join('\n') : TEXT.noFragment);
  }

  /** The code of a static card, from the page that shows it; undefined where its kind has none. */
  async #fragment({ kind, id, choice }: Card): Promise<string | undefined> {
    const path = fragmentPath(kind, id);
    if (path === undefined) return undefined;
    const answer = await fetch(this.dataset['base']! + path.slice(1)).catch(() => undefined);
    if (!answer?.ok) return undefined;
    const [card] = FRAGMENT.exec(await answer.text()) ?? [];
    return card && toneFragment(card, choice.tone);
  }

  #write(way: string, code: string): void {
    this.querySelector<HTMLTextAreaElement>(`[data-way="${way}"] textarea`)!.value = code;
  }

  async #copy(clicked: Element): Promise<void> {
    const button = clicked.closest<HTMLButtonElement>('button[data-done]');
    if (!button) return;
    const code = button.closest('[data-way]')!.querySelector('textarea')!;
    const copied = await navigator.clipboard.writeText(code.value).then(() => true, () => false);
    if (!copied) code.select();
    button.nextElementSibling!.textContent = copied ? button.dataset['done']! : button.dataset['failed']!;
  }
}

customElements.define('embed-builder', EmbedBuilder);
