import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readContentFile, type ContentFile } from '../loaders/read-file.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { hasRecord, type CheckedFile, type Collection, type SyntaxFault, type UndecodableFile } from './collection.ts';
import { kindOf, type ContentKind } from './content-folders.ts';
import { bodyTexts, rawTexts, recordTexts } from './printed-text.ts';

const LINE_FEED = 0x0a;

/** Paths of all files below `content/`, from the project's root, with forward slashes; dot files are left out. */
async function listFiles(root: string): Promise<string[]> {
  const base = join(root, 'content');
  const entries = await readdir(base, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Finds the first byte that strict UTF-8 refuses: the one that does not survive reading and writing. */
function findWrongByte(path: string, bytes: Buffer): UndecodableFile {
  const survived = Buffer.from(bytes.toString('utf8'));
  const changed = bytes.findIndex((byte, at) => byte !== survived[at]);
  const index = changed < 0 ? bytes.length - 1 : changed;
  const line = bytes.subarray(0, index).filter((byte) => byte === LINE_FEED).length + 1;
  return { path, line, offset: index + 1 };
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readRecord(file: ContentFile): unknown {
  if (file.yaml.errors.length > 0 || file.yaml.warnings.length > 0) return undefined;
  try {
    return file.yaml.toJS();
  } catch {
    return undefined;
  }
}

/** The parser tells a tag that is open at the end of the file only in words: `<Background>` (3:1-3:23). */
function readFault(error: unknown, file: ContentFile): SyntaxFault {
  const { ruleId, line, reason } = error as { ruleId?: string; line?: number; reason?: string };
  const toldLine = line ?? Number(/\((\d+):/.exec(reason ?? '')?.[1] ?? 1);
  return { rule: ruleId ?? '', line: toldLine + file.bodyLine - 1 };
}

/** A file whose record is not found has no body either: record and body cannot be told apart. */
function readBody(file: ContentFile): Pick<CheckedFile, 'tree' | 'fault'> {
  if (!hasRecord(file)) return { tree: undefined, fault: undefined };
  try {
    return { tree: parseMarkdown(file.body, file.path.endsWith('.mdx') ? 'mdx' : 'md'), fault: undefined };
  } catch (error) {
    return { tree: undefined, fault: readFault(error, file) };
  }
}

function readChecked(kind: ContentKind, path: string, text: string): CheckedFile {
  const file = readContentFile(path, text);
  const record = readRecord(file);
  const { tree, fault } = readBody(file);
  const body = tree ? bodyTexts(file, tree) : rawTexts(file);
  return { ...file, kind, record, tree, fault, texts: [...recordTexts(file, record), ...body] };
}

/** Reads everything below `content/` of a project. Never throws for what stands in the files. */
export async function readCollection(root: string, today: string, siteUrl: string | undefined): Promise<Collection> {
  const collection: Collection = { files: [], undecodable: [], misplaced: [], today, siteUrl };
  for (const path of await listFiles(root)) {
    const kind = kindOf(path);
    const bytes = await readFile(join(root, path));
    const text = decode(bytes);
    if (text === undefined) collection.undecodable.push(findWrongByte(path, bytes));
    if (kind === undefined) collection.misplaced.push(path);
    else if (text !== undefined) collection.files.push(readChecked(kind, path, text));
  }
  return collection;
}
