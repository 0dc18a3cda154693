// Stands at the end of <head>, right behind the style that names a page's fonts. Digits and punctuation, which the
// stylesheet carries, are got ready before the first paint, so that no line moves. On the first page of a visit the
// other fonts wait until the text has been painted in the reader's own face, and take no time from it.
(() => {
  const style = document.currentScript.previousElementSibling;
  let known = null;
  try {
    known = sessionStorage.getItem('fonts');
    sessionStorage.setItem('fonts', 'known');
  } catch {
    // Storage is closed to this page: every page counts as the first.
  }
  style.media = 'not all';
  for (const face of document.fonts) face.load();
  if (known || !window.PerformanceObserver?.supportedEntryTypes?.includes('paint')) {
    style.media = 'all';
    return;
  }
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    style.media = 'all';
  }).observe({ type: 'paint', buffered: true });
})();
