import { chinaDate } from '../domain/day/day-of-year.ts';

/** `<campaign-items>`: marks what a campaign shows today or this month in China, where its items have dates. */
class CampaignItems extends HTMLElement {
  connectedCallback(): void {
    const today = chinaDate(new Date());
    for (const item of this.querySelectorAll<HTMLElement>('[data-date]')) item.toggleAttribute('data-now', today.startsWith(item.dataset['date']!));
  }
}

customElements.define('campaign-items', CampaignItems);
