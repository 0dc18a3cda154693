/** What the site can do for a reader who asks for it by name. */
export type Offer = 'large-type';

/** Words that mean the same, the one that the site uses first. */
export interface SynonymGroup {
  words: readonly string[];
  offer?: Offer | undefined;
}

/** The other words for a word, in any of the groups; only for the whole word: 劳模 has one, 劳模精神 none. */
export function synonymsOf(word: string, groups: readonly SynonymGroup[]): string[] {
  const found = groups.filter(({ words }) => words.includes(word)).flatMap(({ words }) => words);
  return [...new Set(found)].filter((one) => one !== word);
}

/** What the site offers for a question that is one of the words of a group. */
export function offerOf(query: string, groups: readonly SynonymGroup[]): Offer | undefined {
  return groups.find(({ words, offer }) => offer && words.includes(query))?.offer;
}
