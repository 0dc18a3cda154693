import { benchBuild } from './bench-build.ts';
import { benchLighthouse } from './bench-lighthouse.ts';
import { benchSearch } from './bench-search.ts';
import { benchSuggestions } from './bench-suggestions.ts';

const BENCHES: Record<string, (args: string[]) => Promise<void>> = { lighthouse: benchLighthouse, build: benchBuild, suggestions: benchSuggestions, search: benchSearch };

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];

if (bench) {
  await bench(args);
} else {
  console.error(`没有“${name}”这项测量。可用的：${Object.keys(BENCHES).join('、')}。\n如：npm run bench -- lighthouse`);
  process.exitCode = 1;
}
