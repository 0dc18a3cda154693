import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// remark-cjk-friendly mends CommonMark's emphasis rule, under which **注意：**正文 stays unmarked.
const markdown = unified().use(remarkParse).use(remarkCjkFriendly).freeze();
const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkCjkFriendly).freeze();

export type ContentFormat = 'md' | 'mdx';

/**
 * Reads Markdown or MDX into a tree whose positions are lines of `text`.
 * Throws a `VFileMessage` with line and column where the MDX cannot be read.
 */
export function parseMarkdown(text: string, format: ContentFormat): Root {
  return (format === 'mdx' ? mdx : markdown).parse(text) as Root;
}
