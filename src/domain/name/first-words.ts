/** The first characters of a text, with …… where more follows. */
export function firstWords(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most).join('')}……`;
}
