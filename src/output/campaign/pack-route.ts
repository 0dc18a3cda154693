import type { APIRoute } from 'astro';
import { campaignPack } from './campaign-pack.ts';

/** The one route of the site that `npm run campaign` builds: the pack of the campaign named in `CAMPAIGN`. */
export const GET: APIRoute = async () => Response.json(await campaignPack(process.env['CAMPAIGN']!));
