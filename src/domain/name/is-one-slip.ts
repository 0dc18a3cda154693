/** Where two texts begin to differ. */
function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** True where one slip of the finger parts two texts: a wrong letter, one too many, one too few, or two neighbours swapped. */
export function isOneSlip(typed: string, meant: string): boolean {
  if (typed === meant || Math.abs(typed.length - meant.length) > 1) return false;
  if (typed.length > meant.length) return isOneSlip(meant, typed);
  const at = firstDifference(typed, meant);
  if (typed.length < meant.length) return typed.slice(at) === meant.slice(at + 1);
  const swapped = typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && typed.slice(at + 2) === meant.slice(at + 2);
  return swapped || typed.slice(at + 1) === meant.slice(at + 1);
}
