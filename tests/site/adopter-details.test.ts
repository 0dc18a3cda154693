import { expect, test } from '@playwright/test';
import { TEXT } from '../../src/text.ts';
import { adopterSite, plainSite } from '../support/built-site.ts';
import { isOwnPage } from '../support/card-pages.ts';
import { faultsIn } from '../support/faults-in.ts';
import { readerLines } from '../support/reader-lines.ts';
import { isWechatArticle } from '../support/wechat-article.ts';

test('what the adopter filled in stands at the foot of every page', () => {
  const { unit, organiser, siteIdCode, icp, police } = adopterSite.settings();
  const faults = faultsIn(adopterSite, (page) =>
    isWechatArticle(page) || !isOwnPage(page) ? [] : [unit, organiser, siteIdCode, icp, police].filter((value) => !page.$('footer').text().includes(value)),
  );
  expect(faults).toEqual([]);
});

test('what the adopter left empty prints nothing, no bare label either', () => {
  const { unit, organiser, siteIdCode, icp, police } = plainSite.settings();
  const given = { unit, organiser, siteIdCode, icp, police };
  const empty = Object.entries(given).filter(([, value]) => value === '').map(([key]) => TEXT.footer[key as keyof typeof given]);
  expect(faultsIn(plainSite, ({ $ }) => empty.filter((label) => $('footer').text().includes(label)))).toEqual([]);
});

test('each story says whom to ask for a correction, or that no contact is given', () => {
  const { contact } = adopterSite.settings();
  const isStory = (path: string) => /^\/stories\/[^/]+\/$/.test(path);
  const lasting = (site: typeof plainSite) => site.pages().filter(({ path, $ }) => isStory(path) && $('meta[name=robots][content*=noindex]').length === 0);
  const silent = (site: typeof plainSite, words: string) => lasting(site).filter((page) => !readerLines(page).join('\n').includes(words)).map(({ path }) => path);
  expect(silent(adopterSite, contact.phone)).toEqual([]);
  expect(silent(adopterSite, contact.email)).toEqual([]);
  const { phone, email, address } = plainSite.settings().contact;
  if (`${phone}${email}${address}` === '') expect(silent(plainSite, TEXT.story.noContact)).toEqual([]);
});
