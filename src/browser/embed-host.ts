import { isTone, NATURAL_WIDTH } from '../domain/embed/embed.ts';
import { readHeight, type EmbedMessage } from '../domain/embed/embed-message.ts';

// Runs on other sites' pages as a classic script: nothing of theirs is read or changed but the frames of cards.
const HOME = new URL('.', (document.currentScript as HTMLScriptElement).src);
const ID = /^[a-z0-9-]+(\/[a-z0-9-]+)?$/;
const KIND = /^(stories|excerpts|lists|today|campaigns)$/;

const isCard = (frame: unknown): frame is HTMLIFrameElement => frame instanceof HTMLIFrameElement && frame.src.startsWith(HOME.href);

/** The greeting tells nothing, so that it may go to a frame whose origin is hidden from us. */
function greet(frame: unknown): void {
  if (isCard(frame)) frame.contentWindow?.postMessage({ laomo: 'hello' } satisfies EmbedMessage, '*');
}

function isFrom({ origin }: MessageEvent, { sandbox }: HTMLIFrameElement): boolean {
  return origin === HOME.origin || (origin === 'null' && sandbox.length > 0 && !sandbox.contains('allow-same-origin'));
}

function setHeight(event: MessageEvent): void {
  const height = readHeight(event.data);
  if (height === undefined) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === event.source && isCard(frame) && isFrom(event, frame)) frame.style.setProperty('height', `${height}px`, 'important');
  }
}

/** `<laomo-story id="…" tone="…" width="…">`: a card, in the place of the link that stands in the element. */
class LaomoStory extends HTMLElement {
  connectedCallback(): void {
    const kind = this.getAttribute('kind') ?? 'stories';
    if (this.querySelector('iframe') || !KIND.test(kind) || (kind === 'today' ? this.id !== '' : !ID.test(this.id))) return;
    const tone = this.getAttribute('tone');
    const frame = document.createElement('iframe');
    frame.title = this.textContent?.trim() ?? '';
    frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
    frame.style.cssText = `display:block!important;border:0!important;inline-size:100%!important;max-inline-size:${Number(this.getAttribute('width')) || NATURAL_WIDTH}px!important;block-size:480px`;
    frame.src = `${HOME.href}${kind}/${this.id && `${this.id}/`}${isTone(tone) ? `?tone=${tone}` : ''}`;
    this.replaceChildren(frame);
  }
}

addEventListener('message', setHeight);
document.addEventListener('load', ({ target }) => greet(target), true);
document.querySelectorAll('iframe').forEach(greet);
if (!customElements.get('laomo-story')) customElements.define('laomo-story', LaomoStory);
