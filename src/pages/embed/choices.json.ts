import type { APIRoute } from 'astro';
import { embedChoices } from '../../data/embed.ts';

/** What the builder of codes offers. */
export const GET: APIRoute = async () => Response.json(await embedChoices());
