const IDLE = 3000;

/** Marks an element with `data-idle` while no pointer has moved for some seconds. */
export function markIdle(element: HTMLElement, signal: AbortSignal): void {
  let timer = 0;
  const wake = () => {
    element.removeAttribute('data-idle');
    clearTimeout(timer);
    timer = window.setTimeout(() => element.setAttribute('data-idle', ''), IDLE);
  };
  document.addEventListener('pointermove', wake, { signal });
  document.addEventListener('pointerdown', wake, { signal });
  wake();
}
