/** Serves pages on 127.0.0.1 as the host that the browser asked for: `ROOT/HOST/PATH`. Nothing but loopback is listened on. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export interface Site {
  port: number;
  /** The address of a page under a host name, e.g. `address('www.example.net', '/news.html')`. */
  address(host: string, page: string): string;
  /** Adds a page that is made up in a test; a later call replaces it. */
  put(host: string, page: string, body: string | Buffer): void;
  close(): Promise<void>;
}

/** The port asked for is taken. */
export class PortTakenError extends Error {}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** `port` 0 takes any free one. */
export async function serve(root: string, port = 0): Promise<Site> {
  const made = new Map<string, string | Buffer>();
  const server = http.createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const page = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const body = made.get(`${host}${page}`);
    if (body !== undefined) {
      response.writeHead(200, { 'content-type': TYPES[path.extname(page)] ?? (TYPES['.html'] as string) }).end(body);
      return;
    }
    const folder = path.join(root, host);
    const file = path.join(folder, page.endsWith('/') ? `${page}index.html` : page);
    if (!file.startsWith(folder + path.sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(`Port ${port} of 127.0.0.1 is taken.`) : error),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  return {
    port: taken,
    address: (host, page) => `http://${host}:${taken}${page}`,
    put: (host, page, body) => void made.set(`${host}${page}`, body),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
