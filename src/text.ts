export * from './text/search.ts';
export * from './text/site.ts';
