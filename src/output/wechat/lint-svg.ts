import type { Element } from 'domhandler';
import { WECHAT_WIDTH } from '../../domain/wechat/wechat-limits.ts';
import { articleFault, type ArticleFault } from './article-fault.ts';

const SHAPES = new Set('svg g path rect circle ellipse line polyline polygon'.split(' '));
const REFERENCES = new Set('defs use symbol marker clippath mask pattern lineargradient radialgradient filter foreignobject image'.split(' '));
const ATTRIBUTES = new Set('xmlns width height viewbox x y x1 y1 x2 y2 cx cy r rx ry d points fill opacity'.split(' '));
const STROKE = /^(stroke(-[a-z]+)?|fill-(rule|opacity))$/;

/** True for an element of a drawing. */
export function isDrawn(name: string): boolean {
  return SHAPES.has(name) || REFERENCES.has(name.toLowerCase());
}

/** True for an attribute that a drawing keeps. */
export function isDrawingAttribute(name: string): boolean {
  return ATTRIBUTES.has(name.toLowerCase()) || STROKE.test(name);
}

function isSized({ attribs: { width = '', height = '' } }: Element): boolean {
  const whole = /^\d+(\.\d+)?(px)?$/;
  return whole.test(width) && whole.test(height) && parseFloat(width) <= WECHAT_WIDTH;
}

/** What a 公众号 would not keep of a drawing's element. */
export function lintSvg(element: Element): ArticleFault[] {
  if (REFERENCES.has(element.name.toLowerCase())) return [articleFault('svg-reference', `<${element.name}>`)];
  if (element.name === 'svg' && !isSized(element)) return [articleFault('svg-size', '<svg>')];
  return [];
}
