import { expect, test } from '@playwright/test';
import { SITES, type BuiltSite } from '../support/built-site.ts';
import { linkGraph, stepsFrom } from '../support/link-graph.ts';
import { isFurtherPage } from '../support/list-pages.ts';
import type { Page } from '../support/page.ts';
import { storyPaths } from '../support/sampled-pages.ts';

const STEPS = 3;

/** The page of an error and the empty place of a withdrawn story are not to be found by browsing. */
const isLasting = ({ file, $ }: Page) => file !== '404.html' && $('meta[name=robots][content*=noindex]').length === 0;

/** A day is reached from its month, or from the page of today. */
const isDay = ({ path }: Page) => /^\/days\/./.test(path);

const lastingPages = (site: BuiltSite) => site.pages().filter(isLasting);
const fileOf = (path: string) => `${path.slice(1)}index.html`;

for (const site of SITES) {
  test(`${site.name} has no page that no link leads to`, () => {
    const reached = stepsFrom(linkGraph(site), 'index.html');
    expect(lastingPages(site).filter(({ file }) => !reached.has(file)).map(({ path }) => path)).toEqual([]);
  });

  test(`every page of ${site.name} but the days and the further pages of a list is three steps from the home page at most`, () => {
    const reached = stepsFrom(linkGraph(site), 'index.html', STEPS);
    const far = lastingPages(site).filter((page) => !isDay(page) && !isFurtherPage(page) && !reached.has(page.file));
    expect(far.map(({ path }) => path)).toEqual([]);
  });

  test(`every story of ${site.name} is three steps from every other at most`, () => {
    const graph = linkGraph(site);
    const stories = storyPaths(site).map(fileOf);
    const far = stories.flatMap((from) => {
      const reached = stepsFrom(graph, from, STEPS);
      return stories.filter((to) => !reached.has(to)).map((to) => `${from} → ${to}`);
    });
    expect(far).toEqual([]);
  });
}
