// The suggestions come when a reader first comes to a search field: no page waits for them.
const isInBox = (target: EventTarget | null) => target instanceof Element && target.closest('suggestion-box') !== null;

function load({ target }: Pick<Event, 'target'>): void {
  if (!isInBox(target)) return;
  document.removeEventListener('focusin', load);
  // Without them the field is a plain one.
  import('./suggestion-box.ts').catch(() => undefined);
}

document.addEventListener('focusin', load);
load({ target: document.activeElement });
