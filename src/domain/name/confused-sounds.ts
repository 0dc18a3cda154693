const RETROFLEX = /^([zcs])(h?)/;
const NASAL = /([aei]n)(g?)$/;

const turnOver = (pattern: RegExp, added: string) => (syllable: string) =>
  syllable.replace(pattern, (_, kept: string, there: string) => (there === '' ? kept + added : kept));

const turnRetroflex = turnOver(RETROFLEX, 'h');
const turnNasal = turnOver(NASAL, 'g');

/** A syllable and those that many speakers do not tell from it: zh and z, ing and in. */
export function confusedSounds(syllable: string): string[] {
  return [...new Set([syllable, turnRetroflex(syllable), turnNasal(syllable), turnRetroflex(turnNasal(syllable))])];
}
