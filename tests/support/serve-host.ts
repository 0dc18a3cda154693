import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A page of somebody else's, on an origin of its own. */
export interface Host {
  url: string;
  close: () => Promise<void>;
}

const HOSTS = join(import.meta.dirname, '../fixtures/hosts');

/** Serves some HTML from another port of this machine. */
export async function serveHost(html: string): Promise<Host> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html;charset=utf-8').end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}

/** A page of `fixtures/hosts` with codes put in the places that it names. */
export function hostPage(name: string, codes: Readonly<Record<string, string>>): string {
  return readFileSync(join(HOSTS, `${name}.html`), 'utf8').replace(/\{([a-z0-9-]+)\}/g, (_, place: string) => codes[place] ?? '');
}
