import type { APIRoute } from 'astro';
import { suggestions } from '../../data/suggestions.ts';

/** The names of all honourees, fetched when a reader first comes to a search field. */
export const GET: APIRoute = async () => Response.json((await suggestions).names);
