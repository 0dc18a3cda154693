/** A place parted into its region and what stands within it. */
export interface PlaceName<T> {
  region?: T;
  /** Empty where the place is the region itself. */
  rest: string;
}

/** Parts 湖南省攸县 into 湖南省 and 攸县; a place that begins with no region's full name is left whole. */
export function partPlaceName<T extends { name: string }>(place: string, regions: readonly T[]): PlaceName<T> {
  const region = regions.find(({ name }) => place.startsWith(name));
  return region ? { region, rest: place.slice(region.name.length) } : { rest: place };
}
