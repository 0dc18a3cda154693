import { countContent, type ContentCounts } from '../check/count-content.ts';
import { readCollection } from '../check/read.ts';
import type { CountedStory } from '../domain/count-collection.ts';
import { textTable } from '../domain/text/text-table.ts';
import { readFactSheet } from '../loaders/read-fact-sheet.ts';
import { LEVEL_TEXT } from '../text/level.ts';
import { REPORT_TEXT as TEXT } from '../text/report.ts';

type Cells = readonly (string | number)[];

const section = (title: string, rows: readonly Cells[]) => `${title}\n${textTable(rows)}`;
const listed = (names: readonly string[]) => (names.length === 0 ? TEXT.none : names.join('、'));

function totals(counts: ContentCounts): string {
  return section(TEXT.totals, [
    [TEXT.stories, counts.stories],
    [TEXT.speeches, counts.speeches],
    [TEXT.excerpts, counts.excerpts],
    [TEXT.pairs, counts.pairs],
    [TEXT.retellings, counts.retellings],
    [TEXT.unmarkedParagraphs, counts.unmarkedParagraphs],
    [TEXT.excerptsWithoutStory, listed(counts.excerptsWithoutStory)],
    [TEXT.storiesWithoutExcerpt, listed(counts.storiesWithoutExcerpt)],
  ]);
}

const ratio = ({ characters, factCharacters }: CountedStory) => (factCharacters ? characters / factCharacters : 0);

function stories({ rows }: ContentCounts, hasFacts: boolean): string {
  const body = rows
    .toSorted((a, b) => ratio(b) - ratio(a))
    .map((row) => {
      const facts = hasFacts ? [row.factCharacters ?? 0, ratio(row).toFixed(2)] : [];
      return [row.name, row.sources, row.excerpts, row.unmarkedParagraphs, row.characters, ...facts];
    });
  return section(hasFacts ? TEXT.perStoryByFacts : TEXT.perStory, [[...TEXT.storyHead, ...(hasFacts ? TEXT.factHead : [])], ...body]);
}

function levels({ levels: counted }: ContentCounts): string {
  const rows = Object.entries(counted).map(([stage, count]) => [LEVEL_TEXT.stages[stage as keyof typeof LEVEL_TEXT.stages], count]);
  return section(TEXT.levels, rows);
}

const [sheet] = process.argv.slice(2);
const counts = countContent(await readCollection(process.cwd(), '', undefined), sheet ? readFactSheet(sheet) : undefined);
const tables = [
  totals(counts),
  section(TEXT.perSpeech, counts.excerptsOfSpeech.map(({ title, excerpts }) => [title, excerpts])),
  section(TEXT.coverage, [TEXT.spiritHead, ...counts.coverage.map(({ name, stories: told, excerpts }) => [name, told, excerpts])]),
  stories(counts, sheet !== undefined),
  levels(counts),
];
console.log(tables.join('\n\n'));
