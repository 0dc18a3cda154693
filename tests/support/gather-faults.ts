export interface Fault {
  path: string;
  fault: string;
}

const NAMED = 3;

/** One line for each fault, with the first pages that have it: what a layout does wrong is told once, not a hundred times. */
export function gatherFaults(faults: Fault[]): string[] {
  const pages = Map.groupBy(faults, ({ fault }) => fault);
  return [...pages].map(([fault, found]) => {
    const paths = [...new Set(found.map(({ path }) => path))];
    const more = paths.length > NAMED ? ` and ${paths.length - NAMED} more` : '';
    return `${paths.slice(0, NAMED).join(', ')}${more}: ${fault}`;
  });
}
