/** Whether `length` places follow each other in a list of places in order, e.g. 4, 5, 6 in 1, 4, 5, 6, 9. */
export function runsIn(places: readonly number[], length: number): boolean {
  let run = 0;
  return places.some((place, at) => {
    run = at > 0 && place === places[at - 1]! + 1 ? run + 1 : 1;
    return run >= length;
  });
}
