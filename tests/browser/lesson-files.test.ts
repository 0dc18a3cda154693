import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { deckOf } from '../../src/domain/lesson/deck.ts';
import { FILED_PARTS, LESSON_FILES, packFile, savedName } from '../../src/domain/lesson/lesson-file.ts';
import { lessonFolder } from '../../src/loaders/lesson-store.ts';
import { expect, test } from '../support/browser-test.ts';
import { changeSecondLesson, copyLessonProject, LESSON_PROJECT, makePdf, SECOND_LESSON } from '../support/lesson-project.ts';
import { offerLessons } from '../support/offer-lessons.ts';
import { readPdf } from '../support/read-pdf.ts';
import { SAMPLE_LESSON, sampleLesson } from '../support/sample-lesson.ts';

const MINUTE = 60_000;
const FOLDER = lessonFolder(LESSON_PROJECT, SAMPLE_LESSON);
const { title } = sampleLesson.lesson;
const slides = deckOf(sampleLesson.lesson).length;
const fileBytes = (file: string) => readFileSync(join(FOLDER, file));
const packed = () => unzipSync(fileBytes(`${SAMPLE_LESSON}.zip`));
const within = (value: number, wanted: number) => Math.abs(value - wanted) <= 0.5;

// One worker makes the files once for all that is asked of them.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(2 * MINUTE);
  copyLessonProject();
  const { code, output } = await makePdf('lessons');
  expect(code, output).toBe(0);
});

test('a pack has every file, and a zip of them all under their Chinese names', () => {
  const offered = LESSON_FILES.filter(({ format }) => format !== 'html').map(({ file }) => file);
  expect(readdirSync(FOLDER).sort()).toEqual([...offered, 'list.json', `${SAMPLE_LESSON}.zip`].sort());
  const names = Object.keys(packed());
  expect(names.sort()).toEqual(['说明.txt', ...LESSON_FILES.map(savedName)].map((name) => `${title}/${name}`).sort());
  for (const file of LESSON_FILES.filter(({ format }) => format !== 'html')) expect(Buffer.from(packed()[`${title}/${savedName(file)}`]!).equals(fileBytes(file.file)), file.file).toBe(true);
  expect(Buffer.from(packed()[`${title}/说明.txt`]!).toString()).toContain('CC BY 4.0');
});

for (const part of FILED_PARTS) {
  test(`the PDF of ${part} is tagged, Chinese, titled, dated by its content, and holds its fonts`, async () => {
    const pdf = await readPdf(fileBytes(`${part}.pdf`));
    expect(pdf).toMatchObject({ title: expect.stringContaining(title), language: 'zh-CN', tagged: true, lacking: [] });
    expect(pdf.fonts).not.toEqual([]);
    expect(pdf.links.filter((link) => !link.startsWith('https://example.org/'))).toEqual([]);
    expect(fileBytes(`${part}.pdf`).toString('latin1')).toContain('/CreationDate (D:20260102000000');
    expect(pdf.outline).toBe(true);
  });
}

test('papers are A4, strips for the wall lie on their side, and there is a page of 16 to 9 for each slide', async () => {
  for (const part of ['plan', 'reading', 'sheet', 'answers']) {
    const { pages } = await readPdf(fileBytes(`${part}.pdf`));
    expect(pages.filter(({ width, height }) => !within(width, 210) || !within(height, 297)), part).toEqual([]);
  }
  const wall = await readPdf(fileBytes('wall.pdf'));
  expect(wall.pages.filter(({ width, height }) => !within(width, 297) || !within(height, 210))).toEqual([]);
  expect(wall.pages.length).toBe(sampleLesson.lesson.board.length);
  const deck = await readPdf(fileBytes('slides.pdf'));
  expect(deck.pages.length).toBe(slides);
  expect(deck.pages.filter(({ width, height }) => Math.abs(width / height - 16 / 9) > 0.001)).toEqual([]);
});

test('the slides open from a disk, ask nobody for anything, and are turned by the arrow key', async ({ browser }, info) => {
  const file = join(info.outputDir, '幻灯片.html');
  mkdirSync(info.outputDir, { recursive: true });
  writeFileSync(file, packed()[`${title}/幻灯片.html`]!);
  const page = await browser.newPage();
  const [requests, faults]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(() => document.fonts.ready);
  await expect(page).toHaveURL(/#1$/u);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#2$/u);
  await expect(page.getByText('36年').first()).toBeInViewport();
  expect(await page.evaluate(() => [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0))).toBe(true);
  expect(await page.evaluate(() => [...document.fonts].some(({ family, status }) => family.includes('Song') && status === 'loaded'))).toBe(true);
  expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
  expect(faults).toEqual([]);
  await page.close();
});

test('the site offers the files of a pack, and none that were made before it was changed', () => {
  changeSecondLesson();
  const { offers, files, read } = offerLessons(LESSON_PROJECT);
  const offered = [...LESSON_FILES.filter(({ format }) => format !== 'html'), packFile(SAMPLE_LESSON)];
  expect(offers(SAMPLE_LESSON)).toEqual(offered.map((file) => ({ href: `/lessons/${SAMPLE_LESSON}/files/${file.file}`, download: `${title} ${savedName(file)}` })));
  expect(files(SAMPLE_LESSON)).toEqual(offered.map(({ file }) => file).sort());
  for (const { file } of offered) expect(read(SAMPLE_LESSON, file).equals(fileBytes(file)), file).toBe(true);
  expect([offers(SECOND_LESSON), files(SECOND_LESSON)]).toEqual([[], []]);
});

test('an unknown name is refused, with the nearest; so is what is no kind of file', async () => {
  expect(await makePdf('lessons', 'yangli-k')).toMatchObject({ code: 1, output: expect.stringContaining(SAMPLE_LESSON) });
  expect(await makePdf('stories')).toMatchObject({ code: 1, output: expect.stringContaining('用法') });
});
