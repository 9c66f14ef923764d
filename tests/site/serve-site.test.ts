import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { serveSite } from '../../src/site/serve-site.ts';

test('a build is served below its base path, and elsewhere its own 404 page', async (context) => {
  const out = await mkdtemp(join(tmpdir(), 'summit-archive-'));
  context.after(() => rm(out, { recursive: true, force: true }));
  await writeFile(join(out, 'index.html'), 'home');
  await writeFile(join(out, '404.html'), 'nothing here');
  const server = await serveSite({ out, port: 0, base: '/archive/' });
  context.after(() => server.close());
  const read = async (path: string) => {
    const response = await fetch(new URL(path, server.url));
    return [response.status, await response.text()];
  };
  assert.deepEqual(await read('/archive/'), [200, 'home']);
  assert.deepEqual(await read('/archive/none/'), [404, 'nothing here']);
  assert.deepEqual(await read('/'), [404, 'nothing here']);
  assert.deepEqual(await read('/archive/../../../etc/passwd'), [404, 'nothing here']);
  assert.deepEqual(await read('/archive/..%2f..%2f..%2fetc/passwd'), [404, 'nothing here']);
});

test('text is sent compressed where a browser asks for it', async (context) => {
  const out = await mkdtemp(join(tmpdir(), 'summit-archive-'));
  context.after(() => rm(out, { recursive: true, force: true }));
  await writeFile(join(out, 'index.html'), 'home '.repeat(1000));
  const server = await serveSite({ out, port: 0 });
  context.after(() => server.close());
  const readEncoding = async (asked: string) => {
    const response = await fetch(server.url, { headers: { 'Accept-Encoding': asked } });
    assert.equal(await response.text(), 'home '.repeat(1000));
    return response.headers.get('content-encoding');
  };
  assert.equal(await readEncoding('br'), 'br');
  assert.equal(await readEncoding('identity'), null);
});

test('a port that is taken is an error, not silence', async (context) => {
  const first = await serveSite({ out: tmpdir(), port: 0 });
  context.after(() => first.close());
  await assert.rejects(serveSite({ out: tmpdir(), port: Number(new URL(first.url).port) }), /EADDRINUSE/);
});
