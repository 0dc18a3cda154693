// The packs are a site of their own, built by `npm run campaign` alone; its content is that of the site.
export { collections } from '../../content.config.ts';
