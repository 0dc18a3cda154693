import type { APIRoute } from 'astro';
import { todayFile } from '../data/day-page.ts';

/** The person of every day: what the home page and /today/ ask for when they know the day. */
export const GET: APIRoute = async () => Response.json(await todayFile());
