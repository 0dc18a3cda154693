import type { APIRoute } from 'astro';
import { publicUrl } from '../data/page-meta.ts';

export const GET: APIRoute = () => {
  const sitemap = publicUrl('/sitemap.xml');
  return new Response(`User-agent: *\nAllow: /\n${sitemap ? `Sitemap: ${sitemap}\n` : ''}`);
};
