import type { Root } from 'mdast';
import type { ContentFile } from '../loaders/read-file.ts';
import type { ContentKind } from './content-folders.ts';
import type { PrintedText } from './printed-text.ts';

/** Why a body cannot be read, and where. */
export interface SyntaxFault {
  /** The parser's name for it. */
  rule: string;
  line: number;
}

/** A content file as the rules see it. */
export interface CheckedFile extends ContentFile {
  kind: ContentKind;
  /** The record as plain values, whatever they are; undefined when its YAML cannot be read. */
  record: unknown;
  /** The body; undefined when it cannot be read. */
  tree: Root | undefined;
  fault: SyntaxFault | undefined;
  /** Every piece of text in record and body. */
  texts: PrintedText[];
}

/** A file whose bytes are not UTF-8. */
export interface UndecodableFile {
  path: string;
  line: number;
  /** Offset of the first wrong byte, counted from 1. */
  offset: number;
}

/** All that the rules judge: everything below `content/`, and the day of the check. */
export interface Collection {
  files: CheckedFile[];
  undecodable: UndecodableFile[];
  /** Paths below `content/` that no loader reads. */
  misplaced: string[];
  /** In China, `2026-11-21`. */
  today: string;
  /** The address given by the environment, which overrides the one in site.yaml. */
  siteUrl: string | undefined;
}

/** The files of the given kinds. */
export function filesOf(collection: Collection, ...kinds: ContentKind[]): CheckedFile[] {
  return collection.files.filter((file) => kinds.includes(file.kind));
}

/** True for a file whose record stands where it is looked for. */
export function hasRecord(file: ContentFile): boolean {
  return file.path.endsWith('.yaml') || file.body !== file.text;
}
