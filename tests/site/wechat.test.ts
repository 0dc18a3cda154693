import { expect, test } from '@playwright/test';
import { WECHAT_LIMITS } from '../../src/domain/wechat/wechat-limits.ts';
import { articleFile, WECHAT_THEMES } from '../../src/domain/wechat/wechat-theme.ts';
import { lintArticle } from '../../src/output/wechat/lint-article.ts';
import { lintFields } from '../../src/output/wechat/lint-fields.ts';
import { REPOST_TEXT } from '../../src/text/repost.ts';
import { WECHAT_TEXT } from '../../src/text/wechat.ts';
import { adopterSite, plainSite, SITES, type BuiltSite } from '../support/built-site.ts';
import type { Page } from '../support/page.ts';
import { readPublished } from '../support/read-content.ts';
import { isWechatArticle } from '../support/wechat-article.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const idsOf = (site: BuiltSite) => readPublished(site.root).map(({ id }) => id);
const pageAt = (site: BuiltSite, path: string) => site.pages().find((page) => page.path === path)!;
const articles = (site: BuiltSite) => site.pages().filter(isWechatArticle);
const folderOf = ({ path }: Page) => path.replace(/[^/]+$/, '');
const bodyOf = ({ html }: Page) => /<body[^>]*>([^]*)<\/body>/.exec(html)![1]!;
const squeeze = (text: string) => text.replace(/[\s\u2060]/g, '');
const fieldsOf = ({ $ }: Page) => {
  const read = (key: string) => $(`#wechat-${key}`).text();
  const optional = (key: 'author' | 'url') => (read(key) ? { [key]: read(key) } : {});
  return { title: read('title'), digest: read('digest'), ...optional('author'), ...optional('url') } as Parameters<typeof lintFields>[0];
};

for (const site of SITES) {
  test(`every story of ${site.name} has its page for a 公众号, to which it leads, and an article in every theme`, () => {
    const expected = idsOf(site).map((id) => `/wechat/${id}/`);
    const built = site.pages().map(({ path }) => path).filter((path) => path.startsWith('/wechat/') && path.endsWith('/'));
    expect(expected.filter((path) => !built.includes(path))).toEqual([]);
    const files = built.flatMap((path) => WECHAT_THEMES.map((theme) => `${path}${articleFile(theme)}`));
    expect(articles(site).map(({ path }) => path).sort()).toEqual(files.sort());
    const unled = expected.filter((path) => pageAt(site, path.replace('wechat', 'stories')).$(`main a[href="${site.base}${path.slice(1)}"]`).length !== 1);
    expect(unled).toEqual([]);
  });

  test(`every article of ${site.name} can be pasted into a 公众号 as it is`, () => {
    const faults = articles(site).flatMap((page) => lintArticle(bodyOf(page)).map(({ message }) => `${page.path}: ${message}`));
    expect(faults).toEqual([]);
  });

  test(`every article of ${site.name} stays out of search engines, runs nothing and loads nothing`, () => {
    for (const { $, path } of articles(site)) {
      expect($('meta[name=robots]').attr('content'), path).toBe('noindex');
      expect($('meta[http-equiv]').attr('content'), path).toBe(POLICY);
      expect($('script, link, style, img, iframe').length, path).toBe(0);
    }
  });

  test(`each page of ${site.name} counts its article rightly, tags with it`, () => {
    for (const page of articles(site)) {
      const words = pageAt(site, folderOf(page)).$('main').text();
      expect(words, page.path).toContain(WECHAT_TEXT.body.count(bodyOf(page).length, WECHAT_LIMITS.content));
    }
  });

  test(`the title and the digest of every page of ${site.name} are taken by the editor, and are the story’s own words`, () => {
    for (const { id, record } of readPublished(site.root)) {
      const page = pageAt(site, `/wechat/${id}/`);
      const fields = fieldsOf(page);
      expect(lintFields(fields), id).toEqual([]);
      expect(fields.title, id).toContain(record.line);
      expect(record.summary.startsWith(fields.digest.slice(0, -1)) || fields.digest === record.line, id).toBe(true);
      expect(page.$('meta[name=robots]').attr('content'), id).toBe('noindex');
    }
  });

  test(`the articles of ${site.name} say all that their stories say, and end with what a reposter must keep`, () => {
    for (const { id, record } of readPublished(site.root)) {
      const story = pageAt(site, `/stories/${id}/`).$;
      const article = pageAt(site, `/wechat/${id}/article.html`).$;
      const told = squeeze(article('body').clone().find('sup').remove().end().text());
      const paragraphs = story('.prose p').toArray().map((one) => squeeze(story(one).clone().find('sup').remove().end().text()));
      // The label of a box of background is set apart from its title.
      expect(paragraphs.filter((words) => !told.includes(words)), id).toEqual([]);
      for (const { text } of record.quotations) expect(told, id).toContain(squeeze(text));
      for (const { title } of record.sources) expect(told, id).toContain(squeeze(title));
      const notice = article('body > section > section').last().text();
      for (const label of [REPOST_TEXT.labels.title, REPOST_TEXT.labels.source, REPOST_TEXT.labels.author, REPOST_TEXT.labels.date]) expect(notice, id).toContain(label);
    }
  });
}

test('with a public address, 阅读原文 and the end of the article lead to the story', () => {
  for (const id of idsOf(adopterSite)) {
    const url = adopterSite.publicUrl(`/stories/${id}/`);
    expect(fieldsOf(pageAt(adopterSite, `/wechat/${id}/`)).url).toBe(url);
    expect(pageAt(adopterSite, `/wechat/${id}/article.html`).$('body').text()).toContain(`${REPOST_TEXT.labels.url}：${url}`);
  }
});

test('without a public address, each page says how to get one', () => {
  test.skip(plainSite.settings().url !== '', 'this build has a public address');
  for (const id of idsOf(plainSite)) {
    expect(pageAt(plainSite, `/wechat/${id}/`).$('main').text()).toContain(WECHAT_TEXT.fields.noUrl);
    expect(pageAt(plainSite, `/wechat/${id}/article.html`).$('body').text()).not.toContain(REPOST_TEXT.labels.url);
  }
});

test('no sitemap names a page for a 公众号', () => {
  expect(adopterSite.readText('sitemap.xml')).not.toContain('/wechat/');
});
