import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSite } from '../loaders/read-vocabulary.ts';
import { siteBase } from '../loaders/site-base.ts';
import { CLI_TEXT } from '../text/cli.ts';
import { startServer } from './start-server.ts';

const TEXT = CLI_TEXT.preview;
const DEFAULT_PORT = '4321';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readPort(value: string): number {
  const port = Number(value);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : fail(TEXT.badPort(value));
}

function explain(error: NodeJS.ErrnoException, port: number): never {
  if (error.code === 'EADDRINUSE') return fail(TEXT.portBusy(port));
  if (error.code === 'EACCES') return fail(TEXT.portForbidden(port));
  throw error;
}

const root = join(process.cwd(), 'dist');
const port = readPort(process.env['PORT'] ?? DEFAULT_PORT);
const base = siteBase(process.cwd(), process.env);

if (!existsSync(join(root, 'index.html'))) fail(TEXT.notBuilt);
const server = await startServer({ root, base, port }).catch((error: NodeJS.ErrnoException) => explain(error, port));
console.log(TEXT.address(readSite(process.cwd()).name, server.url));
console.log(TEXT.stop);
