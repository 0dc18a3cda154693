import { LineCounter, parseDocument, type Document } from 'yaml';

/** A content file taken apart: its record, its body and where each stands. */
export interface ContentFile {
  /** Path from the project's root, with forward slashes. */
  path: string;
  id: string;
  /** The whole text, as it stands in the file. */
  text: string;
  /** The record as a tree that knows its lines. */
  yaml: Document.Parsed;
  lineCounter: LineCounter;
  /** Line of the file on which the record begins, counted from 1. */
  yamlLine: number;
  body: string;
  /** Line of the file on which the body begins, counted from 1. */
  bodyLine: number;
}

const FRONTMATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

function readYaml(text: string) {
  const lineCounter = new LineCounter();
  return { yaml: parseDocument(text, { lineCounter, prettyErrors: false }), lineCounter };
}

/** The id a file gives its entry: the name without folders and extension. */
export function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}

/** Takes a `.md`, `.mdx` or `.yaml` file apart. A file without frontmatter has an empty record. Never throws. */
export function readContentFile(path: string, text: string): ContentFile {
  const base = { path, id: idOf(path), text };
  if (path.endsWith('.yaml')) {
    return { ...base, ...readYaml(text), yamlLine: 1, body: '', bodyLine: 1 };
  }
  const match = FRONTMATTER.exec(text);
  if (!match) return { ...base, ...readYaml(''), yamlLine: 1, body: text, bodyLine: 1 };
  const bodyLine = match[0].split('\n').length;
  return { ...base, ...readYaml(match[1]!), yamlLine: 2, body: text.slice(match[0].length), bodyLine };
}
