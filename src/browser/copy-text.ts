import { writeClipboard } from './write-clipboard.ts';

/** `<copy-text for="…">`: a button that copies the words of the element with that id, and a place to say so. */
class CopyText extends HTMLElement {
  readonly #abort = new AbortController();

  connectedCallback(): void {
    this.querySelector('button')!.addEventListener('click', () => void this.#copy(), { signal: this.#abort.signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  async #copy(): Promise<void> {
    const text = document.getElementById(this.getAttribute('for')!)!.textContent.trim();
    const status = this.querySelector<HTMLElement>('[role="status"]')!;
    const { textDone = '', textFailed = '' } = status.dataset;
    status.textContent = (await writeClipboard({ text })) ? textDone : textFailed;
  }
}

customElements.define('copy-text', CopyText);
