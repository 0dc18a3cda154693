import { photograph } from '../../src/cli/assets/photograph.ts';
import { expect, test } from '../support/browser-test.ts';

const sheet = (styles: string, picture: string) => `data:text/html,${encodeURIComponent(`<!doctype html><style>body{margin:0}${styles}</style><section data-picture="poster" style="position:relative;width:1080px;height:1920px">${picture}</section>`)}`;

test('a sheet whose font does not come is not photographed', async ({ browser }) => {
  const url = sheet('@font-face{font-family:Song;src:url(data:font/woff2;base64,AAAA)}p{font-family:Song}', '<p>样例</p>');
  expect(await photograph(browser, url)).toMatchObject({ fault: 'fonts', where: expect.stringContaining('Song') });
});

test('a sheet whose words leave their picture is not photographed', async ({ browser }) => {
  const url = sheet('p{font-size:200px;white-space:nowrap}', '<p><span>一二三四五六七八九十</span></p>');
  expect(await photograph(browser, url)).toEqual({ fault: 'overflow', where: 'poster' });
});
