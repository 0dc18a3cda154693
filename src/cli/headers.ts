import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nginxInclude } from '../domain/host/nginx-include.ts';
import { readSite } from '../loaders/read-vocabulary.ts';
import { siteBase } from '../loaders/site-base.ts';
import { CLI_TEXT } from '../text/cli.ts';

const FILE = '.cache/nginx.conf';

const root = process.cwd();
const path = join(root, FILE);
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, nginxInclude(siteBase(root, process.env), readSite(root).url));
console.log(CLI_TEXT.headers.written(FILE));
