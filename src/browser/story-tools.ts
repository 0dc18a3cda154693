import { formatCitation, type Citation } from '../domain/citation.ts';
import { bindSetting } from './display-setting.ts';

/** Today by the reader's clock, YYYY-MM-DD: the day of reading, which a citation must name. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** `<story-tools>`: large type, print, and a citation to copy. */
class StoryTools extends HTMLElement {
  readonly #abort = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#abort;
    const button = (tool: string) => this.querySelector<HTMLButtonElement>(`[data-tool="${tool}"]`)!;
    bindSetting(button('large'), 'view', signal);
    button('print').addEventListener('click', () => window.print(), { signal });
    button('cite').addEventListener('click', () => void this.#copyCitation(), { signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  async #copyCitation(): Promise<void> {
    const citation = JSON.parse(this.dataset['citation']!) as Citation;
    const text = formatCitation({ ...citation, read: today(), url: citation.url ?? location.href.split(/[?#]/)[0]! });
    const status = this.querySelector<HTMLElement>('[role="status"]')!;
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = `${status.dataset['textDone']}：${text}`;
    } catch {
      status.textContent = `${status.dataset['textFailed']}：${text}`;
    }
  }
}

customElements.define('story-tools', StoryTools);
