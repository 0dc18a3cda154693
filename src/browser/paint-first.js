// Stands right behind the style that names a page's fonts. On the first page of a visit it holds that style back until
// the text has been painted in the reader's own face, so that no font takes the line from page and stylesheet.
(() => {
  const fonts = document.currentScript.previousElementSibling;
  let known = null;
  try {
    known = sessionStorage.getItem('fonts');
    sessionStorage.setItem('fonts', 'known');
  } catch {
    // Storage is closed to this page: every page counts as the first.
  }
  if (known || !window.PerformanceObserver?.supportedEntryTypes?.includes('paint')) return;
  fonts.media = 'not all';
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    fonts.media = 'all';
  }).observe({ type: 'paint', buffered: true });
})();
