import { isOvertaken, readSlideMessage, type SlideMessage } from '../domain/lesson/slide-message.ts';

/** True in the teacher's window. */
export const isPresenter = new URLSearchParams(location.search).has('presenter');

const NAME = 'slide-presenter';
const SHAPE = 'popup,width=1000,height=720';

// A page opened from a folder has no origin that a browser would tell; no page of a host passes for one.
const fromFolder = location.protocol === 'file:';
const isTrusted = (origin: string): boolean => (fromFolder ? origin === 'null' || origin === 'file://' : origin === location.origin);

/** The other window of a deck: the teacher's for the pupils', the pupils' for the teacher's. */
export class SlideWindow {
  #other: Window | null = isPresenter ? (opener as Window | null) : null;
  readonly #number: () => number;
  #turns = 0;

  /** `number` is the slide that is shown here, `follow` shows the one that is told. */
  constructor({ number, follow, signal }: { number: () => number; follow: (number: number) => void; signal: AbortSignal }) {
    this.#number = number;
    addEventListener('message', ({ source, origin, data }) => {
      if (!source || source === window || !isTrusted(origin)) return;
      const message = readSlideMessage(data);
      if (!message) return;
      // A window that was loaded anew knows of the other only when it speaks.
      this.#other = source as Window;
      if (message.laomo === 'which-slide') this.#say({ laomo: 'slide', number: this.#number(), turns: message.turns });
      else if (!isOvertaken(message, this.#turns)) follow(message.number);
    }, { signal });
  }

  /** Opens the teacher's window, or shows it again. False where the browser refuses. */
  open(): boolean {
    if (this.#other?.closed === false) this.#other.focus();
    else {
      const address = new URL(location.href);
      address.searchParams.set('presenter', '');
      this.#other = open(address, NAME, SHAPE);
    }
    return this.#other !== null;
  }

  /** Tells the other window to which slide this one was turned. */
  tell(): void {
    this.#turns += 1;
    this.#say({ laomo: 'slide', number: this.#number() });
  }

  /** Asks the other window which slide it shows. */
  ask(): void {
    this.#say({ laomo: 'which-slide', turns: this.#turns });
  }

  #say(message: SlideMessage): void {
    this.#other?.postMessage(message, fromFolder ? '*' : location.origin);
  }
}
