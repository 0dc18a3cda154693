import { campaignState } from '../domain/campaign/campaign-state.ts';
import { chinaDate } from '../domain/day/day-of-year.ts';

/** `<campaign-state from until>`: says whether a campaign is to come, under way or over, by China's date. */
class CampaignStateElement extends HTMLElement {
  readonly #show = () => this.#tell();

  connectedCallback(): void {
    document.addEventListener('visibilitychange', this.#show);
    this.#tell();
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.#show);
  }

  // A page that stays open over midnight tells the new day when it is looked at again.
  #tell(): void {
    const dates = { from: this.getAttribute('from')!, until: this.getAttribute('until')! };
    const told = campaignState(dates, chinaDate(new Date()));
    const name = told.state === 'during' && told.left === 0 ? 'last' : told.state;
    for (const words of this.querySelectorAll<HTMLElement>('[data-words]')) words.toggleAttribute('data-shown', words.dataset['words'] === name);
    for (const [slot, count] of Object.entries(told)) {
      for (const place of this.querySelectorAll(`[data-slot="${slot}"]`)) place.textContent = String(count);
    }
    this.dataset['state'] = told.state;
  }
}

customElements.define('campaign-state', CampaignStateElement);
