import { chinaDay, splitDay } from '../domain/day/day-of-year.ts';
import { readTodayFile, type DayPerson, type TodayFile } from '../domain/day/today-file.ts';

/** `<today-person>`: the person of the day in China, from a file of all days that this site holds. */
class TodayPerson extends HTMLElement {
  #abort = new AbortController();
  #day = '';

  connectedCallback(): void {
    this.#abort = new AbortController();
    document.addEventListener('visibilitychange', () => void this.#show(), { signal: this.#abort.signal });
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    this.#day = '';
  }

  // A page that stays open over midnight shows the new day when it is looked at again.
  async #show(): Promise<void> {
    const day = chinaDay(new Date());
    if (day === this.#day) return;
    this.#day = day;
    const { month, date } = splitDay(day);
    this.#write('month', String(month));
    this.#write('date', String(date));
    this.#link('day', `${this.dataset['days']!}${day}/`);
    const person = await this.#fetchPerson(day).catch(() => undefined);
    if (person) this.#draw(person);
    this.#state(person?.reason ?? 'failed');
  }

  async #fetchPerson(day: string): Promise<DayPerson> {
    const response = await fetch(this.dataset['file']!, { priority: 'low', signal: this.#abort.signal });
    if (!response.ok) throw new Error(String(response.status));
    return readTodayFile((await response.json()) as TodayFile, day);
  }

  #draw({ id, name, year, text }: DayPerson): void {
    const cells = this.querySelector<HTMLElement>('.name-cells')!;
    cells.dataset['length'] = String(Math.min([...name].length, 6));
    cells.firstElementChild!.textContent = name;
    this.#write('year', String(year ?? ''));
    this.#write('text', text);
    this.#link('story', `${this.dataset['stories']!}${id}/`);
  }

  #state(reason: string): void {
    for (const words of this.querySelectorAll<HTMLElement>('[data-reason]')) {
      words.toggleAttribute('data-shown', words.dataset['reason'] === reason);
    }
    this.dataset['state'] = reason;
  }

  #write(slot: string, text: string): void {
    for (const place of this.querySelectorAll(`[data-slot="${slot}"]`)) place.textContent = text;
  }

  #link(name: string, address: string): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>(`a[data-link="${name}"]`)) link.href = address;
  }
}

customElements.define('today-person', TodayPerson);
