import type { APIRoute } from 'astro';
import { suggestions } from '../../data/suggestions.ts';

/** What the search fields suggest besides names, fetched when something is suggested. */
export const GET: APIRoute = async () => Response.json((await suggestions).terms);
