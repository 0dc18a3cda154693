import { readCharacterTable, type CharacterFile, type CharacterTable } from '../domain/name/character-table.ts';
import { fetchJson } from './fetch-json.ts';

/** Fetches the table of characters when it is first asked for; without it, what was typed is taken as it stands. */
export function characterSource(base: string): () => Promise<CharacterTable | undefined> {
  let table: Promise<CharacterTable | undefined> | undefined;
  const load = () =>
    fetchJson<CharacterFile>(`${base}search/characters.json`)
      .then(readCharacterTable)
      .catch(() => (table = undefined));
  return () => (table ??= load());
}
