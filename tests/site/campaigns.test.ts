import { expect, test } from '@playwright/test';
import { formatSpan } from '../../src/domain/campaign/format-span.ts';
import { CAMPAIGN_TEXT } from '../../src/text/campaign.ts';
import { adopterSite, plainSite, SITES, type BuiltSite } from '../support/built-site.ts';
import { readCampaigns } from '../support/read-content.ts';

const pageAt = (site: BuiltSite, path: string) => site.pages().find((page) => page.path === path)!.$;
const squeeze = (text: string) => text.replace(/\s/g, '');

for (const site of SITES) {
  test(`every campaign of ${site.name} prints its dates, its people in their order and the editor’s words, without script`, () => {
    for (const { id, record } of readCampaigns(site.root)) {
      const $ = pageAt(site, `/campaigns/${id}/`);
      const words = squeeze($('main').text());
      expect(words).toContain(formatSpan(record.from, record.until));
      const people = $('.campaign-person a').toArray().map(({ attribs }) => attribs['href']);
      expect(people).toEqual(record.items.flatMap(({ story }) => (story ? [`${site.base}stories/${story}/`] : [])));
      expect(record.items.filter(({ line }) => !words.includes(squeeze(line)))).toEqual([]);
      expect(record.slogans.filter(({ text }) => !words.includes(squeeze(text)))).toEqual([]);
    }
  });

  test(`the list of campaigns of ${site.name} leads to each, and every page’s foot to the list`, () => {
    const links = pageAt(site, '/campaigns/')('main h2 a').toArray().map(({ attribs }) => attribs['href']).sort();
    expect(links).toEqual(readCampaigns(site.root).map(({ id }) => `${site.base}campaigns/${id}/`).sort());
    expect(pageAt(site, '/')(`footer a[href="${site.base}campaigns/"]`).text()).toBe(CAMPAIGN_TEXT.title);
  });
}

test('with a public address a campaign gives the codes of its card', () => {
  for (const { id } of readCampaigns(adopterSite.root)) {
    const $ = pageAt(adopterSite, `/campaigns/${id}/`);
    expect($('#frame').text()).toContain(`<iframe src="${adopterSite.publicUrl(`/embed/campaigns/${id}/`)}`);
    expect($('#element').text()).toContain(`<laomo-story kind="campaigns" id="${id}"`);
  }
});

test('without a public address a campaign gives no code, and says how to get one', () => {
  test.skip(plainSite.settings().url !== '', 'this build has a public address');
  for (const { id } of readCampaigns(plainSite.root)) {
    const $ = pageAt(plainSite, `/campaigns/${id}/`);
    expect($('.campaign-take pre').length).toBe(0);
    expect($('.campaign-take').text()).toContain(CAMPAIGN_TEXT.take.noUrlCure);
  }
});
