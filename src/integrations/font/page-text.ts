import { Parser } from 'htmlparser2';
import { DIGIT_CHARACTERS, FONT_WEIGHTS, needsGlyph, type FontWeight } from '../../domain/font.ts';

/** What a page sets in the site's faces: each character once. */
export interface PageText {
  /** All that is set in the text face, by weight. */
  text: Record<FontWeight, string>;
  /** Set in the digits face. */
  digits: string;
  /** True for a page that also shows text by script from anywhere in the site: `<html data-fonts="all">`. */
  onDemand: boolean;
}

/** Elements and class set in the heavy weight by base.css. */
const HEAVY = new Set(['h1', 'h2', 'h3', 'h4', 'b', 'strong', 'th']);
/** Elements whose text is never drawn. */
const UNDRAWN = new Set(['head', 'script', 'style', 'title', 'desc', 'metadata']);
const VALUED = new Set(['input', 'button']);

type Attributes = Record<string, string>;

interface Context {
  weight: FontWeight;
  digit: boolean;
  drawn: boolean;
}

function hasClass(attributes: Attributes, name: string): boolean {
  return attributes['class']?.split(/\s+/).includes(name) ?? false;
}

function enter(outer: Context, name: string, attributes: Attributes): Context {
  return {
    weight: HEAVY.has(name) || hasClass(attributes, 'heavy') ? 900 : outer.weight,
    digit: outer.digit || hasClass(attributes, 'digit'),
    drawn: outer.drawn && !UNDRAWN.has(name) && !('data-outlined' in attributes),
  };
}

function drawnAttributes(name: string, attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([key]) => key === 'placeholder' || key.startsWith('data-text-') || (key === 'value' && VALUED.has(name)))
    .map(([, value]) => value)
    .join('');
}

class Collector {
  readonly text = { 400: new Set<string>(), 900: new Set<string>() };
  readonly digits = new Set<string>();

  add(text: string, { weight, digit }: Pick<Context, 'weight' | 'digit'>): void {
    for (const character of text) {
      if (!needsGlyph(character)) continue;
      const inDigits = digit && DIGIT_CHARACTERS.includes(character);
      (inDigits ? this.digits : this.text[weight]).add(character);
    }
  }
}

function join(characters: Set<string>): string {
  return [...characters].join('');
}

/**
 * Reads which characters a page sets in which face: the nearest heavy ancestor decides the weight, as base.css does.
 * Text in an element marked `data-outlined` is drawn as outlines and needs no font.
 * `styleText` is what stylesheets add, in whatever weight.
 */
export function readPageText(html: string, styleText = ''): PageText {
  const found = new Collector();
  let onDemand = false;
  const contexts: Context[] = [{ weight: 400, digit: false, drawn: true }];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') onDemand = attributes['data-fonts'] === 'all';
      const context = enter(contexts.at(-1)!, name, attributes);
      contexts.push(context);
      if (context.drawn) found.add(drawnAttributes(name, attributes), { weight: 400, digit: false });
    },
    ontext(text) {
      const context = contexts.at(-1)!;
      if (context.drawn) found.add(text, context);
    },
    onclosetag() {
      contexts.pop();
    },
  });
  parser.end(html);
  for (const weight of FONT_WEIGHTS) found.add(styleText, { weight, digit: false });
  return {
    text: { 400: join(found.text[400]), 900: join(found.text[900]) },
    digits: join(found.digits),
    onDemand,
  };
}
