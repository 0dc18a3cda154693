import { EMBED_KINDS, embedPath, EMBED_WIDTHS, isTone, type EmbedKind, type EmbedWidth, type Tone } from './embed.ts';

/** What a card shows, in brief: its id, its name, the page it leads to, its rows, its characters and those of its small print. */
export type EmbedOption = [id: string, label: string, page: string, rows: number, characters: number, notes: number];

/** `/embed/choices.json`: every card that may be placed elsewhere. */
export type EmbedChoices = Partial<Record<EmbedKind, EmbedOption[]>>;

/** What is chosen in the builder, as its address keeps it. */
export interface BuilderState {
  kind: EmbedKind;
  ids: string[];
  width: EmbedWidth;
  tone: Tone;
}

const MOST = 12;
const ID = /^[a-z0-9-]+(\/[a-z0-9-]+)?$/;

/** Reads the state from a query; whatever is not known is passed over. */
export function readBuilderState(query: URLSearchParams): BuilderState {
  const kind = EMBED_KINDS.find((one) => one === query.get('kind')) ?? 'stories';
  const tone = query.get('tone');
  return {
    kind,
    ids: [...new Set(query.getAll('id'))].filter((id) => ID.test(id)).slice(0, MOST),
    width: EMBED_WIDTHS.find((one) => String(one) === query.get('width')) ?? 360,
    tone: isTone(tone) ? tone : 'light',
  };
}

/** Writes the state as a query. */
export function writeBuilderState({ kind, ids, width, tone }: BuilderState): string {
  const query = new URLSearchParams({ kind });
  for (const id of ids) query.append('id', id);
  query.set('width', String(width));
  query.set('tone', tone);
  return query.toString().replaceAll('%2F', '/');
}

/** The address inside the site of the page that shows a static card; undefined where its kind has none. */
export function fragmentPath(kind: EmbedKind, id: string): string | undefined {
  return kind === 'stories' || kind === 'excerpts' ? embedPath(kind, id).replace('/embed/', '/embed/fragments/').replace(/\/$/, '.html') : undefined;
}
