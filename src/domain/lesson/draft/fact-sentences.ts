import type { Told } from './draft-material.ts';
import type { Reading } from './reading.ts';

const SHORTEST = 8;
const LONGEST = 70;
/** What points back to the sentence before, sums it up, or names the one source that says so. */
const LEANS = /^(?:这|那|其|此|同|也|还|又|再|而|它|但|按|所以|后来|别|另|一句|两样|据|\d+[年天]以?后|从[^。]{1,12}，?到)/u;
/** What may point back, or says the same twice. */
const MAY_LEAN = /它|当年|这时|合\d/u;
/** Birth, death, party and honours: facts of every life, of which a lesson makes little. */
const OF_EVERY_LIFE = /称号|奖章|勋章|入选|获评|当选|楷模|先锋|模范|[月日年]生|生[在于]|出生|逝世|去世|病逝|牺牲|加入中国共产党|年度人物/u;
/** What names nobody and counts nothing leads up to a fact rather than telling one. */
const TELLS = /[他她\d]/u;

function rank({ text, sources }: Told, name: string): number {
  const telling = TELLS.test(text) || text.includes(name) ? 0 : 1;
  return (sources.length > 1 ? 0 : 8) + (MAY_LEAN.test(text) ? 4 : 0) + (OF_EVERY_LIFE.test(text) ? 2 : 0) + telling;
}

/**
 * The sentences of a text that can be asked about by themselves, the best first: those of two sources, those that point
 * nowhere, those that tell a deed rather than birth, death or honours; equals as they stand. Sentences without a source,
 * and such as lean on the one before, are left out.
 */
export function factSentences({ told, story }: Reading): Told[] {
  const stands = ({ text, sources }: Told) => sources.length > 0 && !LEANS.test(text) && [...text].length >= SHORTEST && [...text].length <= LONGEST;
  const { name } = story.record;
  return told.filter(stands).toSorted((a, b) => rank(a, name) - rank(b, name));
}
