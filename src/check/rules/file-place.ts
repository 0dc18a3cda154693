import { idOf } from '../../loaders/read-file.ts';
import { ID_PATTERN } from '../../schema/id.ts';
import { kindOf, pathWithRightExtension, REQUIRED_PATHS } from '../content-folders.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

/** Every file stands where a loader reads it, under a name that is an id, and none is missing. */
export const checkFilePlace: Rule = ({ files, undecodable, misplaced }) => {
  const read = [...files, ...undecodable].map(({ path }) => path).filter((path) => kindOf(path) !== undefined);
  return [
    ...REQUIRED_PATHS.filter((path) => !read.includes(path)).map((path) => report({ file: path, line: 1 }, 'file-missing')),
    ...misplaced.map((path) => report({ file: path, line: 1 }, 'file-misplaced', pathWithRightExtension(path))),
    ...read
      .filter((path) => !ID_PATTERN.test(idOf(path)))
      .map((path) => report({ file: path, line: 1 }, 'file-name', idOf(path))),
  ];
};
