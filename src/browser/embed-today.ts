import { chinaDay, DAYS } from '../domain/day/day-of-year.ts';

// Leads to the card of the day's person in China. The ids of all days stand in the page, for a frame that is shut off
// may ask the site for nothing more.
const { textContent } = document.querySelector('script[type="application/json"]')!;
const day = chinaDay(new Date());
const id = (JSON.parse(textContent) as string[])[DAYS.indexOf(day)];
const asked = new URLSearchParams(location.search);
const query = new URLSearchParams({ today: day });
const tone = asked.get('tone');
if (tone) query.set('tone', tone);
if (id) location.replace(`../stories/${id}/?${query}`);
