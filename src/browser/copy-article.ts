import { writeClipboard } from './write-clipboard.ts';

/** `<copy-article for="…">`: a button that copies the article shown in the frame with that id, with its styles. */
class CopyArticle extends HTMLElement {
  readonly #abort = new AbortController();

  connectedCallback(): void {
    this.querySelector('button')!.addEventListener('click', () => void this.#copy(), { signal: this.#abort.signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  /** The article in the frame; none while it is still on its way. */
  get #article(): HTMLElement | null | undefined {
    const frame = document.getElementById(this.getAttribute('for')!) as HTMLIFrameElement;
    return frame.contentDocument?.querySelector<HTMLElement>('body > section');
  }

  async #copy(): Promise<void> {
    const article = this.#article;
    const done = article ? await writeClipboard({ html: article.outerHTML, text: article.innerText.trim() }) : false;
    const status = this.querySelector<HTMLElement>('[role="status"]')!;
    const { textDone = '', textFailed = '' } = status.dataset;
    status.textContent = done ? textDone : textFailed;
  }
}

customElements.define('copy-article', CopyArticle);
