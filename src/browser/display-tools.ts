import { bindSetting, type Setting } from './display-setting.ts';

/** `<display-tools>`: the two switches at the head of every page. */
class DisplayTools extends HTMLElement {
  readonly #abort = new AbortController();

  connectedCallback(): void {
    for (const button of this.querySelectorAll('button')) {
      bindSetting(button, button.dataset['set'] as Setting, this.#abort.signal);
    }
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }
}

customElements.define('display-tools', DisplayTools);
