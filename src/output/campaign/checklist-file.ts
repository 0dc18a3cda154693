import { h } from 'hastscript';
import type { CampaignPageView } from '../../data/campaign-page.ts';
import type { StoryEntry } from '../../data/collection.ts';
import type { PackText } from '../../domain/campaign/campaign-pack.ts';
import { formatDate } from '../../domain/partial-date.ts';
import { PACK_TEXT } from '../../text/campaign-pack.ts';
import { printPage } from './print-page.ts';

const TEXT = PACK_TEXT.checklist;

const box = (role: string) => h('div.box', [h('h3', role), ...[TEXT.opinion, TEXT.signature, TEXT.date].map((label) => h('p.blank', label))]);

function personRow({ story }: StoryEntry, index: number) {
  const dates = [`${TEXT.changed} ${formatDate(story.updated)}`, `${TEXT.checked} ${formatDate(story.checked)}`];
  const ticks = TEXT.personPoints.map((point) => h('td', ['□ ', point]));
  return h('tr', [h('td', h('b', PACK_TEXT.numbered(index + 1, story.name))), h('td', dates.map((text) => h('div', text))), ...ticks]);
}

/** An empty sheet for the three reviews and the three proofs: it claims none of them. */
export function checklistFile({ campaign }: CampaignPageView, stories: readonly StoryEntry[]): PackText {
  const title = TEXT.title(campaign.title);
  const content = [
    h('h1', title),
    h('p.note', TEXT.note),
    h('div.boxes', [...TEXT.reviews, ...TEXT.proofs].map(box)),
    h('h2', TEXT.whole),
    h('ul.points', TEXT.points.map((point) => h('li', `□ ${point}`))),
    h('h2', TEXT.people),
    h('table', h('tbody', stories.map(personRow))),
  ];
  return { path: PACK_TEXT.files.checklist, text: printPage(title, content) };
}
