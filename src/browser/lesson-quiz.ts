import { LESSON_QUIZ } from '../text/lesson-quiz.ts';

/** `<lesson-quiz>`: tells at each choice whether it is right and why, from the key that stands below; keeps nothing. */
class LessonQuiz extends HTMLElement {
  readonly #abort = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#abort;
    this.addEventListener('change', ({ target }) => this.#judge(target as HTMLInputElement), { signal });
    this.querySelector('button')!.addEventListener('click', () => this.#clear(), { signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  get #questions(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.questions > li')];
  }

  get #keys(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.keys > li')];
  }

  #judge(choice: HTMLInputElement): void {
    const index = this.#questions.findIndex((question) => question.contains(choice));
    const [question, key] = [this.#questions[index]!, this.#keys[index]!];
    const right = choice.value === key.dataset['answer'];
    const reason = right ? [...key.lastElementChild!.childNodes].map((node) => node.cloneNode(true)) : [];
    question.dataset['right'] = right ? 'yes' : 'no';
    question.querySelector('.verdict')!.replaceChildren(right ? LESSON_QUIZ.right : LESSON_QUIZ.wrong, ...reason);
    this.#count();
  }

  #count(): void {
    const judged = this.#questions.map(({ dataset }) => dataset['right']);
    const done = judged.every((one) => one !== undefined);
    const right = judged.filter((one) => one === 'yes').length;
    this.querySelector('.score')!.textContent = done ? LESSON_QUIZ.score(right, judged.length) : '';
  }

  #clear(): void {
    for (const question of this.#questions) {
      delete question.dataset['right'];
      question.querySelector('.verdict')!.replaceChildren();
      for (const input of question.querySelectorAll('input')) input.checked = false;
    }
    this.#count();
    this.querySelector('input')!.focus();
  }
}

customElements.define('lesson-quiz', LessonQuiz);
