// The files of lessons come from a site of their own, built by `npm run pdf` alone; its content is that of the site.
export { collections } from '../../content.config.ts';
