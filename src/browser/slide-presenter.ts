import { elapsed, formatMinutes, readClock, STOPPED_CLOCK, turnClock } from '../domain/lesson/lesson-clock.ts';
import { isPresenter } from './slide-window.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const TICK = 500;

/** The slide that is shown and the one that comes after it. */
interface Shown {
  slide: HTMLElement;
  next: HTMLElement | undefined;
}

const partOf = (element: HTMLElement | undefined, name: string) => element?.querySelector<HTMLElement>(`[data-part="${name}"]`);

/** `<slide-presenter>`: the teacher's window of a deck, with the words of the step, what comes next, and a clock. */
class SlidePresenter extends HTMLElement {
  readonly #abort = new AbortController();
  // The entry in the history keeps the clock while the window is loaded anew, and goes with the window.
  #clock = readClock(history.state);
  #until: number | undefined;
  #ticking = 0;

  connectedCallback(): void {
    if (!isPresenter) return;
    const { signal } = this.#abort;
    this.hidden = false;
    document.title = this.dataset['title']!;
    document.addEventListener('slide', (event) => this.#draw((event as CustomEvent<Shown>).detail), { signal });
    this.addEventListener('click', ({ target }) => this.#press((target as HTMLElement).dataset['clock']), { signal });
    this.#nameTurn();
    this.#ticking = window.setInterval(() => this.#tick(), TICK);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    clearInterval(this.#ticking);
  }

  #write(name: string, text: string): void {
    partOf(this, name)!.textContent = text;
  }

  #draw({ slide, next }: Shown): void {
    const told = document.getElementById(slide.dataset['notes']!)!;
    const words = partOf(told, 'words')!.cloneNode(true) as HTMLElement;
    this.#until = slide.dataset['to'] === undefined ? undefined : Number(slide.dataset['to']) * MINUTE;
    this.#write('number', slide.id);
    this.#write('title', partOf(slide, 'title')!.textContent);
    this.#write('next', partOf(next, 'title')?.textContent ?? partOf(this, 'next')!.dataset['textLast']!);
    this.#write('planned', partOf(slide, 'planned')?.textContent ?? '');
    partOf(this, 'words')!.replaceChildren(...words.childNodes);
    partOf(this, 'words')!.scrollTop = 0;
    this.#tick();
  }

  #press(button: string | undefined): void {
    const now = Date.now();
    if (button === 'turn') this.#clock = turnClock(this.#clock, now);
    else if (button === 'reset') this.#clock = STOPPED_CLOCK;
    else return;
    history.replaceState(this.#clock, '');
    this.#nameTurn();
    this.#tick();
  }

  /** The button says what it would do: start the clock or stop it. */
  #nameTurn(): void {
    const turn = this.querySelector<HTMLElement>('[data-clock="turn"]')!;
    turn.textContent = (this.#clock.since === undefined ? turn.dataset['textOff'] : turn.dataset['textOn'])!;
  }

  #tick(): void {
    const spent = Math.floor(elapsed(this.#clock, Date.now()) / SECOND) * SECOND;
    const left = (this.#until ?? Infinity) - spent;
    this.#write('clock', formatMinutes(spent));
    for (const [name, shown] of [['left', left >= 0], ['over', left < 0]] as const) {
      this.querySelector<HTMLElement>(`[data-pace="${name}"]`)!.hidden = !shown || this.#until === undefined;
      this.#write(name, formatMinutes(left));
    }
  }
}

customElements.define('slide-presenter', SlidePresenter);
