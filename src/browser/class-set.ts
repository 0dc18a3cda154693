/** `<class-set>`: prints what a pupil gets as often as there are pupils, and the key once. */
class ClassSet extends HTMLElement {
  readonly #abort = new AbortController();

  connectedCallback(): void {
    this.querySelector('button')!.addEventListener('click', () => this.#print(), { signal: this.#abort.signal });
    window.addEventListener('afterprint', () => this.#keepOne(), { signal: this.#abort.signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #keepOne(): void {
    for (const copy of document.querySelectorAll('.pupil-copy ~ .pupil-copy')) copy.remove();
  }

  #print(): void {
    const input = this.querySelector('input')!;
    const asked = Number.parseInt(input.value, 10) || 1;
    const count = Math.min(Math.max(asked, Number(input.min)), Number(input.max));
    input.value = String(count);
    this.#keepOne();
    const first = document.querySelector('.pupil-copy')!;
    const copies = Array.from({ length: count - 1 }, () => first.cloneNode(true) as Element);
    // An address leads to the first copy alone.
    for (const copy of copies) for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
    first.after(...copies);
    window.print();
  }
}

customElements.define('class-set', ClassSet);
