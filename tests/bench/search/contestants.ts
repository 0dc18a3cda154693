/** The searches that are compared, by the names of their files in `contestants/`, as they are printed. */
export const CONTESTANTS = { ours: '本站', pagefind: 'Pagefind', minisearch: 'MiniSearch', flexsearch: 'FlexSearch' } as const;

export type ContestantId = keyof typeof CONTESTANTS;

export const CONTESTANT_IDS = Object.keys(CONTESTANTS) as ContestantId[];
