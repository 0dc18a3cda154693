const QUOTED = /“([^”]+)”/gu;
const CLAUSE_END = /[，；。,;]/u;
/** A clause such as 应写 or 称 before a phrase asks for it; with 不 it forbids it. */
const ASKED_FOR = /^[^不]*(?:写|称|用|带年份的)$/u;
const SHORTEST = 2;

/** What stands between the last clause mark outside quotation marks and the phrase. */
function clauseBefore(text: string, index: number): string {
  const before = text.slice(0, index).replace(QUOTED, (found) => '□'.repeat(found.length));
  return before.split(CLAUSE_END).at(-1) ?? '';
}

/** The phrases that a remark of the fact sheet forbids: those it quotes, unless it asks for them. */
export function avoidedPhrases(remark: string): string[] {
  return [...remark.matchAll(QUOTED)]
    .filter(({ index }) => !ASKED_FOR.test(clauseBefore(remark, index)))
    .flatMap(([, phrase = '']) => phrase.split('……'))
    .filter((phrase) => phrase.length >= SHORTEST);
}
