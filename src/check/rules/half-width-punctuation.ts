import { matchTexts } from '../match-texts.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

/** With its neighbours, so that authors find it: after a character, before another, an opening mark or the end. */
const HALF_WIDTH = /[\p{Script=Han}”’》）】][,.;:?!()](?:[\p{Script=Han}“‘《（【]|$)/gmu;
const QUOTED_AS_IT_STANDS = ['sources.*.title', 'sources.*.publisher', 'corrections.*.from', 'corrections.*.to'];

/** Punctuation between Chinese characters is full-width (GB/T 15834—2011). */
export const checkHalfWidthPunctuation: Rule = ({ files }) =>
  matchTexts(files, HALF_WIDTH, QUOTED_AS_IT_STANDS).map(({ found, place }) =>
    report(place, 'half-width-punctuation', found),
  );
