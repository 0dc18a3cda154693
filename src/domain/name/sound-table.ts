const GROUP = /^([a-z]+)(.+)$/u;

/** Writes characters by their syllables: `jin进近 xi喜西`. A character may have several. */
export function writeSounds(sounds: Iterable<readonly [character: string, syllable: string]>): string {
  const groups = Map.groupBy(sounds, ([, syllable]) => syllable);
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([syllable, list]) => syllable + [...new Set(list.map(([character]) => character))].join(''))
    .join(' ');
}

/** Reads the syllables of each character out of what `writeSounds` wrote. */
export function readSounds(text: string): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const [, syllable = '', characters = ''] of text.split(' ').map((group) => GROUP.exec(group) ?? [])) {
    for (const character of characters) table.set(character, [...(table.get(character) ?? []), syllable]);
  }
  return table;
}
