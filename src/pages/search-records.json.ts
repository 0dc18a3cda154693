import type { APIRoute } from 'astro';
import { searchRecords } from '../data/search-records.ts';

/** Hands the records to the build step `search-index`, which takes this file out of the site again. */
export const GET: APIRoute = async () => Response.json(await searchRecords);
