import { stories } from './collection.ts';
import { FACET_FOLDERS, facetTerms, type BrowseFacet } from './facet.ts';
import { speechViews } from './speech-page.ts';
import { spiritViews } from './spirit-page.ts';
import { CORRECTION_TEXT } from '../text/correction.ts';
import { TEXT } from '../text.ts';
import { HISTORY_TEXT } from '../text/history.ts';
import type { SitemapEntry } from '../domain/sitemap-xml.ts';
import { cards } from './card.ts';
import { href, paths } from './link.ts';
import { getPageEntries } from './text-page.ts';
import { retellingViews } from './retelling.ts';
import { LEVEL_TEXT } from '../text/level.ts';
import { publicUrl } from './page-meta.ts';

export interface SiteMapGroup {
  title: string;
  href?: string;
  links: { text: string; href: string }[];
}

async function facetGroup(facet: BrowseFacet): Promise<SiteMapGroup> {
  const links = (await facetTerms(facet)).map(({ name, href: to }) => ({ text: name, href: to }));
  return { title: TEXT.facets[facet], href: href(`/${FACET_FOLDERS[facet]}/`), links };
}

/** Every page of the site, for the page 网站地图. */
export async function siteMapGroups(): Promise<SiteMapGroup[]> {
  const [people, retellings, speeches, words, own, ...facets] = await Promise.all([
    cards,
    retellingViews,
    speechViews,
    spiritViews,
    getPageEntries(),
    ...(Object.keys(FACET_FOLDERS) as BrowseFacet[]).map(facetGroup),
  ]);
  return [
    {
      title: TEXT.sitemapPage.pages,
      links: [
        { text: TEXT.homePage, href: paths.home() },
        { text: HISTORY_TEXT.nav.history, href: paths.history() },
        { text: HISTORY_TEXT.nav.mayDay, href: paths.mayDay() },
        { text: TEXT.nav.search, href: paths.search() },
        { text: TEXT.sitemapPage.title, href: paths.sitemap() },
        { text: CORRECTION_TEXT.title, href: paths.corrections() },
        ...own.map(({ id, data }) => ({ text: data.title, href: href(`/${id}/`) })),
      ],
    },
    { title: TEXT.browse.storiesTitle, href: paths.stories(), links: people.map((card) => ({ text: card.fullName, href: card.href })) },
    ...(retellings.length > 0 ? [{ title: LEVEL_TEXT.retelling, links: retellings.map((view) => ({ text: view.title, href: view.href })) }] : []),
    { title: TEXT.speech.list, href: paths.speeches(), links: speeches.map((view) => ({ text: view.speech.title, href: view.href })) },
    { title: TEXT.facets.spirit, href: paths.spirits(), links: words.map(({ word, href: to }) => ({ text: word.name, href: to })) },
    ...facets,
  ];
}

/** Every public address with the day of its last change where that is known; empty without a public url. */
export async function siteMapUrls(): Promise<SitemapEntry[]> {
  const base = href('/');
  const groups = await siteMapGroups();
  const updated = new Map((await stories).map(({ id, story }) => [paths.story(id), story.updated]));
  const addresses = groups.flatMap((group) => [...(group.href ? [group.href] : []), ...group.links.map((link) => link.href)]);
  return [...new Set(addresses)].flatMap((address) => {
    const loc = publicUrl(`/${address.slice(base.length)}`);
    const lastmod = updated.get(address);
    return loc === undefined ? [] : [{ loc, ...(lastmod && { lastmod }) }];
  });
}
