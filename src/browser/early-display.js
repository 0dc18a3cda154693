// Runs in <head> before the first paint, so that a reader's choice of light, dark or large type never flashes.
(() => {
  const root = document.documentElement;
  root.dataset.script = 'on';
  const asked = new URLSearchParams(location.search);
  for (const name of ['theme', 'view']) {
    let value = asked.get(name);
    try {
      if (value) localStorage.setItem(name, value);
      else value = localStorage.getItem(name);
    } catch {
      // Storage is closed to this page: the choice holds for this page alone.
    }
    if (value && value !== 'auto') root.dataset[name] = value;
  }
})();
