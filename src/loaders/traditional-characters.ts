import hongKongForms from 'opencc-js/dict/HKVariantsRev';
import taiwanForms from 'opencc-js/dict/TWVariantsRev';
import simplifiedForms from 'opencc-js/dict/TSCharacters';

function readDictionary(text: string): Map<string, string> {
  return new Map(text.split('|').map((entry) => entry.split(' ') as [string, string]));
}

/**
 * Traditional characters, with the forms of Taiwan and Hong Kong, and the simplified character of each, by OpenCC's
 * tables as the npm package `opencc-js` (MIT, data Apache-2.0) has them.
 */
export function traditionalCharacters(): Map<string, string> {
  const simplified = readDictionary(simplifiedForms);
  const variants = [...readDictionary(taiwanForms), ...readDictionary(hongKongForms)];
  const regional = variants.flatMap(([variant, form]) => (simplified.has(form) ? [[variant, simplified.get(form)!] as const] : []));
  return new Map([...regional, ...simplified]);
}
