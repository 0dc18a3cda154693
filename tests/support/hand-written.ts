/** Addresses of the pages that are written by hand, each of its own kind. */
export const HAND_WRITTEN = [
  '/',
  '/stories/',
  '/speeches/',
  '/spirit/',
  '/industries/',
  '/eras/',
  '/regions/',
  '/honours/',
  '/history/',
  '/may-day/',
  '/search/',
  '/about/',
  '/accessibility/',
  '/corrections/',
  '/sitemap/',
  '/404.html',
] as const;
