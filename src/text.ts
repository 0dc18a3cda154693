export * from './text/site.ts';
