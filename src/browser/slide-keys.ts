/** What a key or a button of a deck asks for. */
export type SlideMove = 'back' | 'next' | 'first' | 'last' | 'full' | 'presenter' | 'print';

/** Page Up and Page Down are what a clicker sends. */
const KEYS: Readonly<Record<string, SlideMove>> = {
  arrowleft: 'back',
  arrowup: 'back',
  pageup: 'back',
  arrowright: 'next',
  arrowdown: 'next',
  pagedown: 'next',
  ' ': 'next',
  home: 'first',
  end: 'last',
  f: 'full',
  p: 'presenter',
};

/** What a key asks for; undefined where it is the browser's, or that of the control which has the focus. */
export function moveOf({ key, altKey, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): SlideMove | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  if (key === ' ' && (target as Element).closest('a, button, summary')) return undefined;
  return key === ' ' && shiftKey ? 'back' : KEYS[key.toLowerCase()];
}
