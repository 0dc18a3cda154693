import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from '@polka/compression';
import sirv from 'sirv';

const HOST = '127.0.0.1';
/** As many static hosts have it. */
const GZIP_LEVEL = 6;

/** A server of static files that counts what it sends. */
export interface CountingServer {
  url: string;
  /** The bytes of each answer since the last call, heads included, by path: what a browser reports as `encodedDataLength`. */
  takeCount: () => Map<string, number>;
  close: () => Promise<void>;
}

/** Serves a folder on this machine alone, compressed with gzip where that helps. */
export async function startCountingServer(root: string): Promise<CountingServer> {
  const compress = compression({ brotli: false, level: GZIP_LEVEL });
  const files = sirv(root, { dev: true, etag: true });
  let sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0]!;
    const { socket } = request;
    const before = socket.bytesWritten;
    response.once('close', () => sent.set(path, (sent.get(path) ?? 0) + socket.bytesWritten - before));
    compress(request, response, () => files(request, response, () => void response.writeHead(404).end()));
  });
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  return {
    url: `http://${HOST}:${(server.address() as AddressInfo).port}/`,
    takeCount: () => {
      const count = sent;
      sent = new Map();
      return count;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
