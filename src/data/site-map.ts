import { stories } from './collection.ts';
import { ownPath } from '../domain/browse/list-page.ts';
import { FACETS } from '../domain/field.ts';
import { BROWSE_TEXT } from '../text/browse.ts';
import { facetIndexHref, facetPaths, facetTerms, type ListedFacet } from './facet.ts';
import { pairPaths, pairViews } from './facet-pair.ts';
import { speechViews } from './speech-page.ts';
import { spiritPaths, spiritViews } from './spirit-page.ts';
import { CAMPAIGN_TEXT } from '../text/campaign.ts';
import { CORRECTION_TEXT } from '../text/correction.ts';
import { EMBED_TEXT } from '../text/embed.ts';
import { TEXT } from '../text.ts';
import { HISTORY_TEXT } from '../text/history.ts';
import type { SitemapEntry } from '../domain/host/sitemap-xml.ts';
import { DATA_TEXT } from '../text/data.ts';
import { DAY_TEXT } from '../text/day.ts';
import { campaignViews } from './campaign.ts';
import { cards, type StoryCard } from './card.ts';
import { dayViews } from './day-page.ts';
import { lessonViews } from './lesson/lesson.ts';
import { readingListPaths } from './lesson/reading-list.ts';
import { href, paths } from './link.ts';
import { shortList, storyPages } from './list-page.ts';
import { getPageEntries } from './text-page.ts';
import { retellingViews } from './retelling.ts';
import { LEVEL_TEXT } from '../text/level.ts';
import { LESSON_STAGES } from '../schema/lesson/classroom.ts';
import { LESSON_TEXT } from '../text/lesson.ts';
import { TIMELINE_TEXT } from '../text/timeline.ts';
import { timeline } from './timeline-page.ts';
import { publicUrl } from './page-meta.ts';

const LISTED_FACETS = FACETS.filter((facet) => facet !== 'spirit');

export interface SiteMapGroup {
  title: string;
  href?: string;
  links: { text: string; href: string }[];
}

async function facetGroup(facet: ListedFacet): Promise<SiteMapGroup> {
  const links = (await facetTerms(facet)).map(({ name, href: to }) => ({ text: name, href: to }));
  return { title: TEXT.facets[facet], href: facetIndexHref(facet), links };
}

/** Names, not rows: a list that is still looked through. */
const MOST_PEOPLE = 400;

function peopleGroup(all: readonly StoryCard[], shown: readonly StoryCard[]): SiteMapGroup {
  const links = shown.map((card) => ({ text: card.fullName, href: card.href }));
  const rest = shown.length < all.length ? [{ text: BROWSE_TEXT.list.all(all.length), href: paths.stories() }] : [];
  return { title: TEXT.browse.storiesTitle, href: paths.stories(), links: [...links, ...rest] };
}

/** What the page 网站地图 leads to: every page of the site, but of very many people the first. */
export async function siteMapGroups(): Promise<SiteMapGroup[]> {
  return siteMap((people) => shortList(people, MOST_PEOPLE));
}

/** Every page of the site; `shown` picks the people who are named. */
async function siteMap(shown: (people: StoryCard[]) => StoryCard[]): Promise<SiteMapGroup[]> {
  const [people, retellings, speeches, words, own, ...facets] = await Promise.all([
    cards,
    retellingViews,
    speechViews,
    spiritViews,
    getPageEntries(),
    ...LISTED_FACETS.map(facetGroup),
  ]);
  const { sheets } = await timeline;
  const lessons = [
    ...(await lessonViews).map(({ lesson, href: to }) => ({ text: lesson.title, href: to })),
    ...LESSON_STAGES.map((stage) => ({ text: LESSON_TEXT.readingList(LESSON_TEXT.stages[stage]), href: paths.readingList(stage) })),
  ];
  const campaigns = (await campaignViews).map(({ campaign, href: to }) => ({ text: campaign.title, href: to }));
  return [
    {
      title: TEXT.sitemapPage.pages,
      links: [
        { text: TEXT.homePage, href: paths.home() },
        { text: DAY_TEXT.title, href: paths.today() },
        { text: TIMELINE_TEXT.title, href: paths.timeline() },
        { text: HISTORY_TEXT.nav.history, href: paths.history() },
        { text: HISTORY_TEXT.nav.mayDay, href: paths.mayDay() },
        { text: BROWSE_TEXT.names.title, href: paths.names() },
        { text: BROWSE_TEXT.places.title, href: paths.places() },
        { text: BROWSE_TEXT.units.title, href: paths.units() },
        { text: BROWSE_TEXT.pair.title, href: paths.pairs() },
        { text: TEXT.nav.search, href: paths.search() },
        { text: DATA_TEXT.title, href: paths.data() },
        { text: EMBED_TEXT.builder.title, href: paths.embed() },
        { text: TEXT.sitemapPage.title, href: paths.sitemap() },
        { text: CORRECTION_TEXT.title, href: paths.corrections() },
        ...own.map(({ id, data }) => ({ text: data.title, href: href(`/${id}/`) })),
      ],
    },
    peopleGroup(people, shown(people)),
    ...(sheets.length > 0 ? [{ title: TIMELINE_TEXT.title, links: sheets.map((sheet) => ({ text: sheet.title, href: sheet.href })) }] : []),
    ...(retellings.length > 0 ? [{ title: LEVEL_TEXT.retelling, links: retellings.map((view) => ({ text: view.title, href: view.href })) }] : []),
    { title: TEXT.speech.list, href: paths.speeches(), links: speeches.map((view) => ({ text: view.speech.title, href: view.href })) },
    { title: TEXT.facets.spirit, href: paths.spirits(), links: words.map(({ word, href: to }) => ({ text: word.name, href: to })) },
    { title: LESSON_TEXT.title, href: paths.lessons(), links: lessons },
    ...(campaigns.length > 0 ? [{ title: CAMPAIGN_TEXT.title, href: paths.campaigns(), links: campaigns }] : []),
    { title: DAY_TEXT.calendar, href: paths.days(), links: (await dayViews).filter(({ recorded }) => recorded).map(({ name, href: to }) => ({ text: name, href: to })) },
    ...facets,
  ];
}

/** The pages of two facet values, by the first; there are too many for the page 网站地图. */
export async function pairGroups(): Promise<SiteMapGroup[]> {
  const byFirst = Map.groupBy(await pairViews, ({ first }) => first);
  return [...byFirst].map(([first, pairs]) => ({
    title: first.name,
    href: first.href,
    links: pairs.map((pair) => ({ text: BROWSE_TEXT.pair.counted(pair.second.name, pair.cards.length), href: pair.href })),
  }));
}

/** The second and further pages of every list. */
async function furtherPages(): Promise<string[]> {
  const routes = await Promise.all([...LISTED_FACETS.map(facetPaths), spiritPaths(), pairPaths(), readingListPaths()]);
  const pages = [...(await storyPages), ...routes.flat().map(({ props }) => props.page)];
  return pages.filter(({ number }) => number > 1).map((page) => href(ownPath(page)));
}

/** Every public address with the day of its last change where that is known; empty without a public url. */
export async function siteMapUrls(): Promise<SitemapEntry[]> {
  const base = href('/');
  const groups = [...(await siteMap((people) => people)), ...(await pairGroups())];
  const updated = new Map((await stories).map(({ id, story }) => [paths.story(id), story.updated]));
  const listed = groups.flatMap((group) => [...(group.href ? [group.href] : []), ...group.links.map((link) => link.href)]);
  const addresses = [...listed, ...(await furtherPages())];
  return [...new Set(addresses)].flatMap((address) => {
    const loc = publicUrl(`/${address.slice(base.length)}`);
    const lastmod = updated.get(address);
    return loc === undefined ? [] : [{ loc, ...(lastmod && { lastmod }) }];
  });
}
