/** `<article-themes for="…">`: links that open an article in a frame; the one that stands there is marked. */
class ArticleThemes extends HTMLElement {
  readonly #abort = new AbortController();

  connectedCallback(): void {
    const frame = document.getElementById(this.getAttribute('for')!) as HTMLIFrameElement;
    const mark = () => {
      const shown = frame.contentDocument?.URL;
      for (const link of this.querySelectorAll('a')) {
        if (link.href === shown) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    };
    frame.addEventListener('load', mark, { signal: this.#abort.signal });
    mark();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }
}

customElements.define('article-themes', ArticleThemes);
