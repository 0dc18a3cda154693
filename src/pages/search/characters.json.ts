import type { APIRoute } from 'astro';
import { characters } from '../../data/characters.ts';

/** Traditional script and sounds of characters, fetched when a question cannot be answered without. */
export const GET: APIRoute = async () => Response.json(await characters);
