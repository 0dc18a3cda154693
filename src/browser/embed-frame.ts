import { isTone } from '../domain/embed/embed.ts';
import { isHello, type EmbedMessage } from '../domain/embed/embed-message.ts';

// Stands in the head of every card: the tone is set before the first paint.
const root = document.documentElement;
const asked = new URLSearchParams(location.search);
const tone = asked.get('tone');
if (isTone(tone)) root.dataset['tone'] = tone;

/** Who asked for the height; nobody is told unasked. */
let host: string | undefined;

function sendHeight(): void {
  if (host === undefined) return;
  const parts = document.querySelectorAll<HTMLElement>('main > *');
  const height = [...parts].reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
  parent.postMessage({ laomo: 'height', height } satisfies EmbedMessage, host);
}

/** A frame that may open no window says where its links lead, for readers to copy. */
function showAddress(link: HTMLAnchorElement): void {
  const note = document.querySelector<HTMLElement>('.address')!;
  const address = note.querySelector('bdi')!;
  note.dataset['shown'] = '';
  address.textContent = link.href;
  getSelection()?.selectAllChildren(address);
}

function openLink(event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  if (!link || self.origin !== 'null') return;
  event.preventDefault();
  const opened = open(link.href);
  if (opened) opened.opener = null;
  else showAddress(link);
}

/** What is recorded of the person on the day that the page 今日劳模 leads here for. */
function showDay(): void {
  const day = asked.get('today');
  for (const note of document.querySelectorAll<HTMLElement>('[data-day]')) {
    note.hidden = note.dataset['day'] !== day;
  }
}

addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || !isHello(data)) return;
  host = origin === 'null' ? '*' : origin;
  sendHeight();
});

addEventListener('DOMContentLoaded', () => {
  showDay();
  document.addEventListener('click', openLink);
  const observer = new ResizeObserver(sendHeight);
  for (const part of document.querySelectorAll('main > *')) observer.observe(part);
});
