import { expect, test } from '@playwright/test';
import { adopterSite, plainSite, SITES } from '../support/built-site.ts';
import { isOwnPage } from '../support/card-pages.ts';
import { faultsIn } from '../support/faults-in.ts';
import type { Page } from '../support/page.ts';
import { isWechatArticle } from '../support/wechat-article.ts';

// 《政府网站发展指引》（国办发〔2017〕47号）附件2 网页设计规范：网站标签、栏目标签、内容标签
const SITE_TAGS = ['SiteName', 'SiteDomain', 'SiteIDCode'];
const COLUMN_TAGS = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
const CONTENT_TAGS = ['ArticleTitle', 'PubDate', 'ContentSource'];
const COLUMNS = ['/stories/', '/speeches/', '/spirit/', '/industries/', '/eras/', '/regions/', '/honours/'];
const PUB_DATE = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;

const read = ({ $ }: Page, name: string) => $(`meta[name="${name}"]`).attr('content');
// A speech gives no day of publication, and none is made up.
const isArticle = ({ path, $ }: Page) => /^\/stories\/[^/]+\/$/.test(path) && $('meta[name=robots][content*=noindex]').length === 0;
const missing = (page: Page, names: string[]) => names.filter((name) => !read(page, name)).map((name) => `no ${name}`);

for (const site of SITES) {
  test(`${site.name} has no government tag without a value, and each tag once`, () => {
    const faults = faultsIn(site, ({ $ }) =>
      [...SITE_TAGS, ...COLUMN_TAGS, ...CONTENT_TAGS].flatMap((name) => {
        const values = $(`meta[name="${name}"]`).toArray().map((tag) => tag.attribs['content'] ?? '');
        return values.length > 1 || values.some((value) => !value.trim()) ? [`${name}: ${JSON.stringify(values)}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });
}

test('a site whose settings are filled in carries 网站标签 on every page', () => {
  const { name, siteIdCode } = adopterSite.settings();
  const values = { SiteName: name, SiteDomain: 'example.org', SiteIDCode: siteIdCode };
  expect(faultsIn(adopterSite, (page) => SITE_TAGS.filter((tag) => !isWechatArticle(page) && isOwnPage(page) && read(page, tag) !== values[tag as keyof typeof values]))).toEqual([]);
});

test('a site whose settings are filled in carries 栏目标签 on its columns', () => {
  const { type } = adopterSite.settings().columns;
  const faults = faultsIn(adopterSite, (page) =>
    COLUMNS.includes(page.path) ? [...missing(page, COLUMN_TAGS), ...(read(page, 'ColumnType') === type ? [] : ['ColumnType'])] : [],
  );
  expect(faults).toEqual([]);
});

test('a site whose settings are filled in carries 内容标签 on its articles', () => {
  const faults = faultsIn(adopterSite, (page) =>
    isArticle(page) ? [...missing(page, CONTENT_TAGS), ...(PUB_DATE.test(read(page, 'PubDate') ?? '') ? [] : ['PubDate'])] : [],
  );
  expect(faults).toEqual([]);
});

test('tags whose values the settings do not give are left out', () => {
  const { url, siteIdCode, columns } = plainSite.settings();
  const unknown = [...(url ? [] : ['SiteDomain']), ...(siteIdCode ? [] : ['SiteIDCode']), ...(columns.type ? [] : ['ColumnType'])];
  expect(faultsIn(plainSite, (page) => unknown.filter((name) => read(page, name) !== undefined))).toEqual([]);
});
