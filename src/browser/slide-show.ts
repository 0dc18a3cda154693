import { LESSON_SLIDES_TEXT as TEXT } from '../text/lesson-slides.ts';
import { markIdle } from './mark-idle.ts';
import { moveOf, type SlideMove } from './slide-keys.ts';
import { isPresenter, SlideWindow } from './slide-window.ts';

/** How long nothing scrolls when scrolling is over, in milliseconds. */
const SETTLED = 120;
const ASKED_EVERY = 2000;

/**
 * `<slide-show>`: turns the slides by keys, buttons and scrolling, keeps the place in the address, and holds the two
 * windows of a deck together. Tells the document of each slide by an event `slide`.
 */
class SlideShow extends HTMLElement {
  readonly #abort = new AbortController();
  readonly #slides = [...this.querySelectorAll<HTMLElement>('.slide')];
  readonly #window = new SlideWindow({ number: () => this.#at + 1, follow: (number) => this.#show(number - 1), signal: this.#abort.signal });
  #at = 0;
  #settling = 0;
  #asking = 0;

  readonly #moves: Readonly<Record<SlideMove, () => void>> = {
    back: () => this.#turn(this.#at - 1),
    next: () => this.#turn(this.#at + 1),
    first: () => this.#turn(0),
    last: () => this.#turn(this.#slides.length - 1),
    full: () => void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
    presenter: () => this.#openWindow(),
    print: () => print(),
  };

  connectedCallback(): void {
    const { signal } = this.#abort;
    // The address keeps the place; a browser that scrolls back by itself, later, would take a turn back.
    history.scrollRestoration = 'manual';
    document.documentElement.toggleAttribute('data-presenter', isPresenter);
    document.addEventListener('keydown', (event) => this.#press(event), { signal });
    document.addEventListener('click', (event) => this.#click(event), { signal });
    addEventListener('hashchange', () => this.#turn(this.#asked()), { signal });
    this.#button('full').hidden = !document.fullscreenEnabled;
    if (isPresenter) this.#asking = window.setInterval(() => this.#window.ask(), ASKED_EVERY);
    else this.#watch();
    this.#show(this.#asked(), 'instant');
    this.#window.ask();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    clearInterval(this.#asking);
  }

  #button(move: SlideMove): HTMLButtonElement {
    return this.querySelector<HTMLButtonElement>(`[data-move="${move}"]`)!;
  }

  /** What happens to the screen itself: it is scrolled, pointed at or made full. */
  #watch(): void {
    const { signal } = this.#abort;
    const full = () => {
      const { textOn, textOff } = this.#button('full').dataset;
      this.#button('full').textContent = (document.fullscreenElement ? textOn : textOff)!;
      this.#slides[this.#at]!.scrollIntoView({ behavior: 'instant' });
    };
    const settle = () => {
      clearTimeout(this.#settling);
      this.#settling = window.setTimeout(() => this.#settle(), SETTLED);
    };
    document.addEventListener('fullscreenchange', full, { signal });
    document.addEventListener('scroll', settle, { signal });
    markIdle(this, signal);
  }

  /** The place of the slide that the address asks for; the first for anything else. */
  #asked(): number {
    return (Number.parseInt(location.hash.slice(1), 10) || 1) - 1;
  }

  #press(event: KeyboardEvent): void {
    const move = moveOf(event);
    if (!move || this.#isRead(event.key, move)) return;
    event.preventDefault();
    this.#moves[move]();
  }

  /** True where up and down belong to the page: in the teacher's notes, and on a slide that is taller than the window. */
  #isRead(key: string, move: SlideMove): boolean {
    if (isPresenter) return key === 'ArrowUp' || key === 'ArrowDown';
    const { top, bottom, height } = this.#slides[this.#at]!.getBoundingClientRect();
    if (height <= innerHeight + 1 || key === 'ArrowLeft' || key === 'ArrowRight') return false;
    return move === 'next' ? bottom > innerHeight + 1 : move === 'back' && top < -1;
  }

  #click({ target }: MouseEvent): void {
    const move = (target as Element).closest<HTMLElement>('button[data-move]')?.dataset['move'];
    if (move) this.#moves[move as SlideMove]();
  }

  #turn(at: number): void {
    this.#show(at);
    this.#window.tell();
  }

  #show(at: number, behavior: ScrollBehavior = 'auto'): void {
    this.#at = Math.max(0, Math.min(this.#slides.length - 1, at));
    if (!isPresenter) this.#slides[this.#at]!.scrollIntoView({ behavior });
    this.#arrive();
  }

  /** The slide in the middle of the screen, when scrolling is over, is the one that is shown. */
  #settle(): void {
    const middle = innerHeight / 2;
    const at = this.#slides.findIndex((slide) => slide.getBoundingClientRect().bottom > middle);
    if (at < 0 || at === this.#at) return;
    this.#at = at;
    this.#arrive();
    this.#window.tell();
  }

  #arrive(): void {
    const number = this.#at + 1;
    history.replaceState(history.state, '', `#${number}`);
    this.querySelector('[role="status"]')!.textContent = TEXT.position(number, this.#slides.length);
    document.dispatchEvent(new CustomEvent('slide', { detail: { slide: this.#slides[this.#at], next: this.#slides[number] } }));
  }

  #openWindow(): void {
    if (isPresenter) return;
    this.querySelector<HTMLElement>('[role="alert"]')!.hidden = this.#window.open();
  }
}

customElements.define('slide-show', SlideShow);
