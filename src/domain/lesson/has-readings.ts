/** True for a pack whose pupils still learn to read: all that they see is printed with pinyin. Takes the id of a stage. */
export function hasReadings(stage: string | undefined): boolean {
  return stage === '1-2';
}
