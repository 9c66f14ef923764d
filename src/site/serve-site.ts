import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

export type ServeOptions = { out: string; port: number; base?: string };

/**
 * Serves a built site from its folder as a static host would, compressed and on this machine alone; an address without a page gets the
 * site's own 404 page. Port 0 takes a free one. Rejects where the port is taken.
 */
export async function serveSite({
  out,
  port,
  base = '/',
}: ServeOptions): Promise<{ url: string; close(): Promise<void> }> {
  const compress = compression();
  const serveFile = sirv(out, { etag: true, dev: true });
  const notFound = join(out, '404.html');
  const server = createServer((request, response) => {
    const sendNotFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    };
    const path = withoutBase(request.url ?? '/', base);
    if (path === undefined) return sendNotFound();
    request.url = path;
    // The middleware was written for a framework, and uses of its request and answer only what Node's own have.
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () =>
      serveFile(request, response, sendNotFound),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise<void>((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}

/** "/archive/people/" below the base "/archive/" is "/people/" in the folder; what is not below it is not in the site. */
function withoutBase(url: string, base: string): string | undefined {
  return url.startsWith(base) ? `/${url.slice(base.length)}` : undefined;
}
