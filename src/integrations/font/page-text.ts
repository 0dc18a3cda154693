import { Parser } from 'htmlparser2';
import { FONT_WEIGHTS, needsGlyph, type FontWeight } from '../../domain/font.ts';

/** What a page sets in the site's faces: each character once. */
export interface PageText {
  /** All that is set in the text face, by weight. */
  text: Record<FontWeight, string>;
  /** All that is set in the face of texts for children, which has one weight. */
  kai: string;
  /** True for a page that also shows text by script from anywhere in the site: `<html data-fonts="all">`. */
  onDemand: boolean;
  /** True for a page that shares no font with others, not even digits and punctuation: `<html data-fonts="own">`. */
  alone: boolean;
  /** True for a page that is to be set in the reader's fonts: `<html data-fonts="none">`. */
  unset: boolean;
  /** True for a page kept out of search engines; such pages may be many and alike. */
  aside: boolean;
}

/** Elements and class set in the heavy weight by base.css. */
const HEAVY = new Set(['h1', 'h2', 'h3', 'h4', 'b', 'strong', 'th']);
/** Elements whose text is never drawn. */
const UNDRAWN = new Set(['head', 'script', 'style', 'title', 'desc', 'metadata']);
const VALUED = new Set(['input', 'button']);

type Attributes = Record<string, string>;

type Face = FontWeight | 'kai';

interface Context {
  face: Face;
  drawn: boolean;
}

function hasClass(attributes: Attributes, name: string): boolean {
  return attributes['class']?.split(/\s+/).includes(name) ?? false;
}

/** Nothing inside `.kai` is heavy: that face has one weight. */
function faceOf(outer: Face, name: string, attributes: Attributes): Face {
  if (outer === 'kai' || hasClass(attributes, 'kai')) return 'kai';
  return HEAVY.has(name) || hasClass(attributes, 'heavy') ? 900 : outer;
}

function enter(outer: Context, name: string, attributes: Attributes): Context {
  return {
    face: faceOf(outer.face, name, attributes),
    drawn: outer.drawn && !UNDRAWN.has(name) && !('data-outlined' in attributes),
  };
}

function drawnAttributes(name: string, attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([key]) => key === 'placeholder' || key.startsWith('data-text-') || (key === 'value' && VALUED.has(name)))
    .map(([, value]) => value)
    .join('');
}

/**
 * Reads which characters a page sets in which face: the nearest heavy ancestor decides the weight, an
 * ancestor `.kai` the face, as base.css does.
 * Text in an element marked `data-outlined` is drawn as outlines, or left to the reader's own fonts, and needs none.
 * `styleText` is what stylesheets add, in whatever weight.
 */
export function readPageText(html: string, styleText = ''): PageText {
  const found = { 400: new Set<string>(), 900: new Set<string>(), kai: new Set<string>() };
  const add = (text: string, face: Face) => {
    for (const character of text) if (needsGlyph(character)) found[face].add(character);
  };
  let fonts: string | undefined;
  let aside = false;
  const contexts: Context[] = [{ face: 400, drawn: true }];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') fonts = attributes['data-fonts'];
      if (name === 'meta' && attributes['name'] === 'robots') aside = attributes['content'] === 'noindex';
      const context = enter(contexts.at(-1)!, name, attributes);
      contexts.push(context);
      if (context.drawn) add(drawnAttributes(name, attributes), 400);
    },
    ontext(text) {
      const context = contexts.at(-1)!;
      if (context.drawn) add(text, context.face);
    },
    onclosetag() {
      contexts.pop();
    },
  });
  parser.end(html);
  const alone = fonts === 'own';
  if (!alone) for (const weight of FONT_WEIGHTS) add(styleText, weight);
  const textOf = (face: Face) => [...found[face]].join('');
  return { text: { 400: textOf(400), 900: textOf(900) }, kai: textOf('kai'), onDemand: fonts === 'all', alone, unset: fonts === 'none', aside };
}
