const DAY = 86_400_000;

/** Where a campaign stands on a day: days until it begins; its day and the days left after it; or over. */
export type CampaignState = { state: 'before'; days: number } | { state: 'during'; day: number; left: number } | { state: 'after' };

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The state of a campaign on a day; all three are full dates, `2027-04-26`, and the last day of the campaign is one of its days. */
export function campaignState({ from, until }: { from: string; until: string }, today: string): CampaignState {
  if (today < from) return { state: 'before', days: daysBetween(today, from) };
  if (today > until) return { state: 'after' };
  return { state: 'during', day: daysBetween(from, today) + 1, left: daysBetween(today, until) };
}
