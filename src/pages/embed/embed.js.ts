import type { APIRoute } from 'astro';
import code from 'virtual:classic-script/embed-host';

/** The script that other sites' pages load; its address does not change. */
export const GET: APIRoute = () => new Response(code, { headers: { 'content-type': 'text/javascript' } });
