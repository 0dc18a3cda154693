import type { APIRoute, GetStaticPaths } from 'astro';
import { embedStyles } from '../../output/embed/embed-styles.ts';

export const getStaticPaths = (async () => [{ params: { file: (await embedStyles).name } }]) satisfies GetStaticPaths;

export const GET: APIRoute = async () => new Response((await embedStyles).text, { headers: { 'content-type': 'text/css' } });
