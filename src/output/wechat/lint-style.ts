import { articleFault, type ArticleFault, type ArticleRule } from './article-fault.ts';

/** Properties that are known to survive pasting and saving. */
const KEPT = new Set(
  [
    'background-color border border-bottom border-collapse border-color border-left border-radius border-right border-style border-top border-width box-sizing color display',
    'font-size font-style font-weight height letter-spacing line-height margin margin-bottom margin-left margin-right margin-top max-width min-width opacity overflow overflow-x',
    'padding padding-bottom padding-left padding-right padding-top stroke text-align text-decoration text-indent vertical-align white-space width word-break',
  ].join(' ').split(' '),
);

/** Properties that are known to be lost, by the rule that says so. */
const LOST: readonly [RegExp, ArticleRule][] = [
  [/^--/, 'variable'],
  [/^(position|top|right|bottom|left|inset.*|z-index|float)$/, 'position'],
  [/^(transform.*|translate|rotate|scale)$/, 'transform'],
  [/^(grid.*|flex.*|justify-.*|align-.*|place-.*|gap|column.*)$/, 'grid'],
  [/^background(-image|-size|-position|-repeat)?$/, 'background-image'],
  [/^font(-family)?$/, 'font-family'],
  [/^(animation.*|transition.*|filter|backdrop-filter|will-change)$/, 'motion'],
];

const DISPLAYS = /^(block|inline|inline-block|none)$/;
const BAD_VALUES: readonly [RegExp, ArticleRule][] = [
  [/\bvar\(/i, 'variable'],
  [/\burl\(/i, 'background-image'],
  [/\b(?!rgba?\()[a-z-]+\(/i, 'function'],
  [/!\s*important/i, 'important'],
  [/\d(rem|vw|vh|vmin|vmax|[sld]v[hw]|ch|cq\w+)\b/i, 'unit'],
];

function ruleOf(property: string, value: string): ArticleRule | undefined {
  const [, lost] = LOST.find(([pattern]) => pattern.test(property)) ?? [];
  if (lost) return lost;
  if (!KEPT.has(property)) return 'property';
  if (property === 'display' && !DISPLAYS.test(value)) return 'grid';
  return BAD_VALUES.find(([pattern]) => pattern.test(value))?.[1];
}

/** What a 公众号 would not keep of a style attribute. */
export function lintStyle(style: string): ArticleFault[] {
  return style.split(';').flatMap((declaration) => {
    const [property = '', ...rest] = declaration.split(':');
    const name = property.trim().toLowerCase();
    if (name === '') return [];
    const rule = ruleOf(name, rest.join(':').trim().toLowerCase());
    return rule ? [articleFault(rule, declaration.trim())] : [];
  });
}
