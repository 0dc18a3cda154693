import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { mayBeFramed, responseHeaders } from '../domain/host/response-headers.ts';

export interface ServerOptions {
  /** Folder of the built site. */
  root: string;
  /** Path at which the site stands, with slashes at both ends, e.g. `/` or `/union/laomo/`. */
  base: string;
  /** 0 takes any free port. */
  port: number;
}

export interface RunningServer {
  port: number;
  /** Address of the site's home page. */
  url: string;
  close: () => Promise<void>;
}

// A browser may look for localhost under either address.
const HOSTS = ['127.0.0.1', '::1'];
const NO_SUCH_HOST = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location }).end();
}

/** A card that is not there is answered in small, for it stands in a frame. */
function sendNotFound(response: ServerResponse, root: string, path = '/'): void {
  const page = join(root, mayBeFramed(path) ? 'embed/missing/index.html' : '404.html');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : undefined);
}

/** Answers as a static host does: a folder is asked for with its slash, what is not there gets 404.html. */
function answer(root: string, base: string): RequestListener {
  // `dev` reads each file anew, so that the site may be built again while it is served.
  const files = sirv(root, { dev: true, etag: true });
  return (request: IncomingMessage, response: ServerResponse) => {
    const address = URL.parse(request.url ?? '/', 'http://localhost');
    if (!address) return void response.writeHead(400).end();
    const { pathname, search } = address;
    if (pathname === '/' && base !== '/') return redirect(response, base);
    if (`${pathname}/` === base) return redirect(response, base + search);
    if (!pathname.startsWith(base)) return sendNotFound(response, root);
    const path = pathname.slice(base.length - 1);
    if (!path.endsWith('/') && existsSync(join(root, path, 'index.html'))) return redirect(response, `${pathname}/${search}`);
    for (const [name, value] of Object.entries(responseHeaders(path, ''))) response.setHeader(name, value);
    request.url = path;
    files(request, response, () => sendNotFound(response, root, path));
  };
}

function listen(listener: RequestListener, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/**
 * Serves a built site on this machine alone, compressed and with the headers a public host should send.
 * Rejects with Node's error, e.g. `EADDRINUSE`, where the port cannot be had.
 */
export async function startServer({ root, base, port }: ServerOptions): Promise<RunningServer> {
  const compress = compression({ brotli: true, level: 6 });
  const site = answer(root, base);
  const listener: RequestListener = (request, response) => {
    response.setHeaders(new Map([...Object.entries(responseHeaders('/', '')), ['vary', 'accept-encoding']]));
    compress(request, response, () => site(request, response));
  };
  const servers: Server[] = [];
  for (const host of HOSTS) {
    const chosen = (servers[0]?.address() as AddressInfo | undefined)?.port ?? port;
    try {
      servers.push(await listen(listener, host, chosen));
    } catch (error) {
      if (NO_SUCH_HOST.includes((error as NodeJS.ErrnoException).code ?? '')) continue;
      await Promise.all(servers.map(close));
      throw error;
    }
  }
  const bound = (servers[0]!.address() as AddressInfo).port;
  return { port: bound, url: `http://localhost:${bound}${base}`, close: async () => void (await Promise.all(servers.map(close))) };
}
