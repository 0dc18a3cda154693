import { nearest } from '../domain/nearest.ts';
import { publishedIds } from '../loaders/published-ids.ts';
import { LESSON_FILES_TEXT } from '../text/lesson-files.ts';
import { makeLessons } from './lessons/make-lessons.ts';

const TEXT = LESSON_FILES_TEXT.command;
const root = process.cwd();
const [kind, ...named] = process.argv.slice(2);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

if (kind !== 'lessons' || named.some((word) => word.startsWith('-'))) fail(TEXT.usage);
const known = publishedIds(root, 'lessons');
const unknown = named.find((id) => !known.includes(id));
if (unknown !== undefined) fail(TEXT.unknownId(unknown, nearest(unknown, known)));
process.once('SIGINT', () => process.exit(130));
process.exitCode = (await makeLessons(root, named)) === 0 ? 0 : 1;
