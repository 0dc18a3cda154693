import type { Page } from './page.ts';

/** A card for other sites' frames, or what answers there for one that does not exist: it has neither the site's head nor its foot. */
export const isCard = ({ path }: Pick<Page, 'path'>): boolean => /^\/embed\/(stories|excerpts|lists|today|campaigns|missing)\//.test(path);

/** A page whose styles stand in its elements, for they are to be copied from it; see `INLINE_STYLED_POLICY`. */
export const isInlineStyled = ({ path }: Pick<Page, 'path'>): boolean => /^\/embed\/fragments\/[a-z]+\/[^/]+\.html$/.test(path);

/** Slides fill the screen: they have neither the site's head nor its foot. */
export const isSlides = ({ path }: Pick<Page, 'path'>): boolean => /^\/lessons\/[^/]+\/slides\/$/.test(path);

/** A page of the site itself, with its head and its foot. */
export const isOwnPage = (page: Pick<Page, 'path'>): boolean => !isCard(page) && !isInlineStyled(page) && !isSlides(page);
