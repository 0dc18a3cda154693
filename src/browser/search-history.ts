import { writeSearchState, type SearchState } from '../domain/search/search-address.ts';

const isTyping = (state: unknown) => typeof state === 'object' && state !== null && 'typing' in state && state.typing === true;

/**
 * Writes a state into the address. One stay at typing is one entry of the history, each choice and each Enter one
 * of its own, so that the back button leads from question to question and not from letter to letter.
 */
export function writeAddress(state: SearchState, mode: 'typing' | 'settled'): void {
  const address = `${location.pathname}${writeSearchState(state)}`;
  const typing = mode === 'typing';
  const unchanged = address === `${location.pathname}${location.search}`;
  if (unchanged || (typing && isTyping(history.state))) history.replaceState({ typing }, '', address);
  else history.pushState({ typing }, '', address);
}
