/** What the arrow keys do from a place on the timeline: a step among lives, or among the stops of one life. */
const STEPS: Record<string, { axis: 'lives' | 'stops'; by: number }> = {
  ArrowUp: { axis: 'lives', by: -1 },
  ArrowDown: { axis: 'lives', by: 1 },
  ArrowLeft: { axis: 'stops', by: -1 },
  ArrowRight: { axis: 'stops', by: 1 },
  Home: { axis: 'lives', by: -Infinity },
  End: { axis: 'lives', by: Infinity },
};

/** The place `by` steps from the one at `index`, kept within the list. */
function step<T>(list: T[], index: number, by: number): T {
  return list[Math.max(0, Math.min(list.length - 1, index + by))]!;
}

const summaryOf = (life: HTMLDetailsElement) => life.querySelector('summary')!;

/** A life's own stops for the focus: its line, its honours, the way to its story. */
const stopsOf = (life: HTMLDetailsElement) => [...life.querySelectorAll<HTMLElement>('summary, li, a')];

const centre = (element: Element) => {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
};

/**
 * `<life-timeline>`: arrow keys walk from life to life and along the honours of one, a touch near a tick tells that
 * honour, and the Tab key stops once in each decade. Without it every line is opened by itself.
 */
class LifeTimeline extends HTMLElement {
  readonly #abort = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#abort;
    for (const item of this.querySelectorAll<HTMLElement>('details li')) item.tabIndex = -1;
    for (const decade of this.querySelectorAll('section')) this.#stopAt(decade.querySelector('summary'));
    this.addEventListener('keydown', (event) => this.#walk(event), { signal });
    this.addEventListener('click', (event) => this.#touch(event), { signal });
    this.addEventListener('focusin', (event) => this.#arrive(event.target as HTMLElement), { signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  /** Makes one line the stop of the Tab key in its decade. */
  #stopAt(summary: HTMLElement | null): void {
    for (const other of summary?.closest('section')?.querySelectorAll('summary') ?? []) other.tabIndex = other === summary ? 0 : -1;
  }

  #walk(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    const life = target.closest('details');
    if (!life || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape') {
      life.open = false;
      summaryOf(life).focus();
      return;
    }
    const move = STEPS[event.key];
    if (!move) return;
    event.preventDefault();
    if (move.axis === 'lives') {
      const lives = [...this.querySelectorAll('details')];
      summaryOf(step(lives, lives.indexOf(life), move.by)).focus();
    } else {
      life.open ||= move.by > 0;
      const stops = stopsOf(life);
      step(stops, stops.indexOf(target), move.by).focus();
    }
  }

  #touch(event: MouseEvent): void {
    const target = event.target as Element;
    const life = target.closest('details');
    const item = target.closest<HTMLElement>('li[data-year]');
    const ticks = [...(target.closest('.life-line')?.querySelectorAll<SVGElement>('[data-year]') ?? [])];
    if (item && life) item.focus();
    if (!life || ticks.length === 0) return;
    const far = (tick: Element) => Math.abs(centre(tick) - event.clientX);
    const nearest = ticks.reduce((best, tick) => (far(tick) < far(best) ? tick : best));
    event.preventDefault();
    life.open = true;
    life.querySelector<HTMLElement>(`li[data-year="${nearest.dataset['year']}"]`)!.focus();
  }

  /** Marks the honour that has the focus, in words and on the line. */
  #arrive(target: HTMLElement): void {
    for (const marked of this.querySelectorAll('[data-current]')) marked.removeAttribute('data-current');
    if (target.matches('summary')) this.#stopAt(target);
    const { year } = target.dataset;
    if (!target.matches('li') || year === undefined) return;
    target.setAttribute('data-current', '');
    target.closest('details')!.querySelector(`.life-line [data-year="${year}"]`)?.setAttribute('data-current', '');
  }
}

customElements.define('life-timeline', LifeTimeline);
