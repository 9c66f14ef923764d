import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);

/** What static hosts compress; whatever else the site has is compressed already. */
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export type CountingServer = {
  url: string;
  /** Gives the requests answered and the bytes sent since the last time it was asked. */
  count: () => { requests: number; bytes: number };
  close: () => void;
};

/** Serves a folder compressed, as static hosts do, and counts what it sends. */
export async function serveCounting(root: string): Promise<CountingServer> {
  let sent = { requests: 0, bytes: 0 };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const type = TYPES[extname(path)];
    try {
      const file = await readFile(join(root, decodeURIComponent(path)));
      const body = type ? await compress(file) : file;
      sent = { requests: sent.requests + 1, bytes: sent.bytes + body.length };
      response.writeHead(200, {
        'Content-Type': type ?? 'application/octet-stream',
        ...(type && { 'Content-Encoding': 'br' }),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    count: () => {
      const counted = sent;
      sent = { requests: 0, bytes: 0 };
      return counted;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
