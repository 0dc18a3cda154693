/** What a reader may set: large type, and light or dark. Kept on this device only. */
export type Setting = 'view' | 'theme';

const VALUES: Record<Setting, { on: string; off: string }> = {
  view: { on: 'large', off: 'standard' },
  theme: { on: 'dark', off: 'light' },
};

const CHANGED = 'display-setting';
const root = document.documentElement;

/** What the page shows now: the reader's choice, or else what the system asks for. */
export function isOn(setting: Setting): boolean {
  const chosen = root.dataset[setting];
  if (setting === 'theme' && !chosen) return matchMedia('(prefers-color-scheme: dark)').matches;
  return chosen === VALUES[setting].on;
}

/** Turns a setting over and remembers it. */
export function toggle(setting: Setting): void {
  const value = VALUES[setting][isOn(setting) ? 'off' : 'on'];
  root.dataset[setting] = value;
  try {
    localStorage.setItem(setting, value);
  } catch {
    // Storage is closed to this page: the choice holds for this page alone.
  }
  document.dispatchEvent(new Event(CHANGED));
}

/** Makes a button turn a setting over and always say what pressing it will bring. */
export function bindSetting(button: HTMLButtonElement, setting: Setting, signal: AbortSignal): void {
  const label = () => {
    button.textContent = (isOn(setting) ? button.dataset['textOn'] : button.dataset['textOff']) ?? '';
  };
  label();
  button.addEventListener('click', () => toggle(setting), { signal });
  document.addEventListener(CHANGED, label, { signal });
}
