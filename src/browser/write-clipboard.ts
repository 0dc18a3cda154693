/** What goes to the clipboard: plain text, and where it has one its form as HTML. */
export interface ClipboardContent {
  text: string;
  html?: string;
}

async function writeItem({ text, html }: ClipboardContent): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const blob = (type: string, value: string) => new Blob([value], { type });
  return navigator.clipboard.write([new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) })]);
}

/** The older way, which needs no secure connection: a selection out of sight is copied, and the event is given the content. */
function copySelection({ text, html }: ClipboardContent): boolean {
  const holder = document.createElement('span');
  holder.className = 'unseen';
  holder.textContent = text;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  document.body.append(holder);
  getSelection()?.selectAllChildren(holder);
  document.addEventListener('copy', give);
  const done = document.execCommand('copy');
  document.removeEventListener('copy', give);
  holder.remove();
  return done;
}

/** Writes to the clipboard, by the older way where the browser refuses the newer; false where neither works. */
export async function writeClipboard(content: ClipboardContent): Promise<boolean> {
  try {
    await writeItem(content);
    return true;
  } catch {
    return copySelection(content);
  }
}
