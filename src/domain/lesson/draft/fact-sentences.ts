import type { Told } from './draft-material.ts';
import type { Reading } from './reading.ts';

const SHORTEST = 8;
const LONGEST = 70;
/** What points back to the sentence before, or names the one source that says so. */
const LEANS = /^(?:这|那|其|此|同|也|还|又|再|而|它|但|所以|后来|别|另|一句|据|\d+[年天]以?后)/u;
/** Birth, death, party and honours: facts of every life, of which a lesson makes little. */
const OF_EVERY_LIFE = /称号|奖章|勋章|入选|获评|当选|楷模|先锋|模范|[月日年]生|生[在于]|出生|逝世|去世|病逝|牺牲|加入中国共产党/u;

const rank = ({ text, sources }: Told) => (sources.length > 1 ? 0 : 2) + (OF_EVERY_LIFE.test(text) ? 1 : 0);

/**
 * The sentences of a text that can be asked about by themselves, the best first: those of two sources before those of
 * one, deeds before birth, death and honours; otherwise as they stand. Sentences without a source, and such as lean on
 * the one before, are left out.
 */
export function factSentences({ told }: Pick<Reading, 'told'>): Told[] {
  const stands = ({ text, sources }: Told) => sources.length > 0 && !LEANS.test(text) && [...text].length >= SHORTEST && [...text].length <= LONGEST;
  return told.filter(stands).toSorted((a, b) => rank(a) - rank(b));
}
