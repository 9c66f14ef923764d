import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { checkLinks } from '../../src/check/check-links.ts';
import { emptyOutFolder } from '../../src/site/empty-out-folder.ts';

test('links to pages, files and ids that are there are fine, and those that lead elsewhere are left alone', async (context) => {
  const out = await makeSite(context, {
    'index.html':
      '<a href="/people/a-b/#p-1">A</a><link rel="stylesheet" href="/x.css"><a href="#top">t</a><p id="top"></p><a href="https://other.example/none">o</a><a href="mailto:a@b.example">m</a>',
    'people/a-b/index.html': '<p id="p-1">x</p><a href="../../?q=1">home</a><img src=/x.css>',
    'x.css': '',
  });
  assert.deepEqual(await checkLinks(out), []);
});

test('a missing page, a missing id and an address outside the base path are problems, each told once', async (context) => {
  const out = await makeSite(context, {
    'index.html':
      '<a href="/archive/gone/">1</a><a href="/archive/here/#p-2">2</a><a href="/here/">3</a><a class="a>b" href="/archive/gone/">4</a>',
    'here/index.html': '<p id="p-1">x</p><a href="/archive/gone/">5</a>',
  });
  const problems = await checkLinks(out, { site: 'https://archive.example', base: '/archive/' });
  assert.deepEqual(
    problems.map(({ where, rule, what, why }) => ({ where, rule, what, why })),
    [
      {
        where: 'here/index.html',
        rule: 'broken-link',
        what: 'The link to "gone/" leads nowhere; 2 files have it.',
        why: 'There is no such file in the build.',
      },
      {
        where: 'index.html',
        rule: 'broken-link',
        what: 'The link to "here/#p-2" leads nowhere.',
        why: 'Nothing on that page has the id "p-2".',
      },
      {
        where: 'index.html',
        rule: 'broken-link',
        what: 'The link to "/here/" leads nowhere.',
        why: 'The address is not below the site’s base path.',
      },
    ],
  );
});

test('words that look like a link are no link', async (context) => {
  const out = await makeSite(context, {
    'index.html': '<p>write &lt;a href="/none/"&gt; or href="/none/"</p><code>src="/none"</code>',
  });
  assert.deepEqual(await checkLinks(out), []);
});

test('full addresses of the site are followed wherever they stand: in heads, feeds, calendars, citations and data', async (context) => {
  const built = { site: 'https://archive.example', base: '/archive/' };
  const address = (path: string) => `https://archive.example/archive/${path}`;
  const out = await makeSite(context, {
    'here/index.html': `<link rel="canonical" href="${address('here/')}"><p id="p-1">x</p><meta property="og:image" content="${address('gone.png')}">`,
    'feed.xml': `<link href="${address('here/')}"/><content>&lt;a href=&quot;${address('here/#p-1')}&quot;&gt;</content><id>${address('gone/')}</id>`,
    'feed.json': JSON.stringify({ url: address('here/#p-2'), next: 'https://other.example/archive/x/' }),
    'data/x.csv': `id,url\r\na,${address('here/#p-1')},"${address('here/')}"\r\n`,
    'x.bib': `url = {${address('here/')}},`,
    'x.md': `<${address('here/')}> and ${address('here/')}.`,
    'x.ics': `URL:${address('he').slice(0, 30)}\r\n ${address('here/').slice(30)}\r\n`,
  });
  assert.deepEqual(
    (await checkLinks(out, built)).map(({ where, what }) => `${where} ${what}`),
    [
      'feed.json The link to "here/#p-2" leads nowhere.',
      'feed.xml The link to "gone/" leads nowhere.',
      'here/index.html The link to "gone.png" leads nowhere.',
    ],
  );
});

test('forms, pages that lead on and parts of pictures are links too', async (context) => {
  const out = await makeSite(context, {
    'index.html':
      '<form action="/gone/"></form><meta http-equiv="refresh" content="0; url=/away/"><svg><use href="/land.svg#sea"/></svg><use href="/land.svg#land"/>',
    'land.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path id="land"/></svg>',
  });
  assert.deepEqual(
    (await checkLinks(out)).map(({ what }) => what),
    [
      'The link to "gone/" leads nowhere.',
      'The link to "away/" leads nowhere.',
      'The link to "land.svg#sea" leads nowhere.',
    ],
  );
});

test('the base path is the one that the build wrote down', async (context) => {
  const out = await makeSite(context, { 'index.html': '<a href="/archive/">home</a>' });
  emptyOutFolder(join(out, 'site'), { site: 'https://archive.example/', base: '/archive/' });
  await writeFile(join(out, 'site/index.html'), '<a href="/archive/">home</a><a href="/">up</a>');
  assert.deepEqual(
    (await checkLinks(join(out, 'site'))).map(({ what }) => what),
    ['The link to "/" leads nowhere.'],
  );
});

async function makeSite(context: TestContext, files: Record<string, string>): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), 'summit-archive-'));
  context.after(() => rm(out, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  }
  return out;
}
