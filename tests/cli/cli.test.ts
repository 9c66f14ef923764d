import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { ARTICLE, makeArchive } from '../ingest/small-archive.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Runs the real program as npm does. */
function run(...args: string[]): Promise<Run> {
  return runIn(ROOT, ...args);
}

type Run = { code: number; out: string; err: string };

async function runIn(cwd: string, ...args: string[]): Promise<Run> {
  const child = spawn(process.execPath, [join(ROOT, 'src/cli.ts'), ...args], { cwd });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, out, err };
}

test('help names every command, and the options of one', async () => {
  const { code, out } = await run('--help');
  assert.equal(code, 0);
  for (const command of ['start', 'ingest', 'build', 'serve', 'check', 'review', 'evaluate'])
    assert.match(out, new RegExp(`^  ${command} `, 'm'));
  const build = await run('build', '--help');
  assert.match(build.out, /^Usage: npm run build/);
  for (const option of ['content', 'out', 'site', 'base'])
    assert.match(build.out, new RegExp(`^  --${option} [A-Z]+ `, 'm'));
});

test('wrong usage ends with 2, says what is wrong and shows the usage, without a stack trace', async (t) => {
  const archive = makeArchive(t, {});
  const cases: [string[], RegExp][] = [
    [['publish'], /^There is no command "publish"\./],
    [['__proto__'], /^There is no command "__proto__"\./],
    [['ingest', '--colour'], /^Unknown option '--colour'/],
    [['ingest', '--content', join(archive.folder, 'nowhere')], /^There is no archive: ".*nowhere" is not a folder\./],
    [['serve', '--out', join(archive.folder, 'nowhere')], /^There is no built site: /],
    [['serve', '--out', archive.folder, '--port', 'high'], /^--port wants a number from 0 to 65535, not "high"\./],
    [
      ['build', '--content', archive.folder, '--site', 'ftp://x'],
      /^--site wants an address such as https:\/\/example\.org, not "ftp:\/\/x"\./,
    ],
  ];
  for (const [args, message] of cases) {
    const { code, out, err } = await run(...args);
    assert.equal(code, 2, args.join(' '));
    assert.match(err, message);
    assert.match(err, /\nUsage: npm run /);
    assert.doesNotMatch(err, /\n {4}at /);
    assert.equal(out, '');
  }
});

test('ingest says what it did and ends with 0; a second run leaves everything as it is', async (t) => {
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE });
  const first = await run('ingest', '--content', archive.folder);
  assert.equal(first.code, 0);
  assert.match(first.err, /Ingested 1 source: 1 article, 1 written, 0 unchanged\./);
  assert.equal(first.out, '');
  const second = await run('ingest', '--content', archive.folder, '--json');
  assert.equal(second.code, 0);
  const { sources, articles, written, unchanged, problems } = JSON.parse(second.out);
  assert.deepEqual(
    { sources, articles, written, unchanged, problems },
    { sources: 1, articles: 1, written: 0, unchanged: 1, problems: [] },
  );
});

test('a source that fails is told with place, rule, reason and remedy, and ends with 1', async (t) => {
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE, 'sources/empty.txt': '' });
  const { code, err } = await run('ingest', '--content', archive.folder);
  assert.equal(code, 1);
  assert.match(
    err,
    /sources\/empty\.txt · empty-file · The file is empty\.\n {2}A source holds an article as it was received\.\n {2}Paste the article into the file, or delete the file\.\n/,
  );
  assert.match(err, /Ingested 2 sources: 1 article, 1 written, 0 unchanged\..* 1 problem, see above\./);
});

test('check holds on what ingest wrote, and says that links were not checked', async (t) => {
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE });
  await run('ingest', '--content', archive.folder);
  const { code, out, err } = await run('check', '--content', archive.folder);
  assert.deepEqual([code, err.replace('Checking the archive.\n', '')], [0, '']);
  assert.equal(
    out,
    'Checked 1 article and 1 source: all holds. Links were not checked: name the built site with --out.\n',
  );
});

test('review gives the doubts with their lines and what to write where', async (t) => {
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE.replace(/Published.*/, '9 hours ago') });
  await run('ingest', '--content', archive.folder);
  const { code, out } = await run('review', '--content', archive.folder);
  assert.equal(code, 0);
  assert.match(out, /articles\/lee-and-ishiba-agree-to-meet-more-often\.mdx · published · The page says "9 hours ago"/);
  assert.match(out, /sources\/herald\.txt:4 \| 9 hours ago/);
  assert.match(
    out,
    /Put into .*sources\/herald\.yaml, with the right value:\n {4}origin:\n {6}captured: "YYYY-MM-DDThh:mm\+hh:mm"\n/,
  );
});

test('build tells a broken authority record once', async (t) => {
  const archive = makeArchive(t, {
    'sources/herald.txt': ARTICLE,
    'authorities/people/broken-person.yaml': 'id: "broken-person"\n',
  });
  const { code, err } = await run('build', '--content', archive.folder, '--out', join(archive.folder, 'site'));
  assert.equal(code, 1);
  assert.equal(err.match(/broken-person\.yaml:1 · record-key-missing · "name" is missing/g)?.length, 1);
  assert.match(err, /Built \d+ pages in .* s: /);
});

test('build says what an archive without archive.yaml lacks', async (t) => {
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE });
  rmSync(join(archive.folder, 'archive.yaml'));
  const { code, err } = await run('build', '--content', archive.folder, '--out', join(archive.folder, 'site'));
  assert.equal(code, 1);
  assert.match(err, /archive\.yaml · archive-without-identity · The file cannot be read\./);
});

test('two archives are built at once, from any working folder, each into its own', async (t) => {
  const titles = ['The first archive', 'The second archive'];
  const archives = titles.map((title) => {
    const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE });
    archive.write('archive.yaml', archive.read('archive.yaml').replace('A small archive', title));
    return archive;
  });
  const runs = await Promise.all(
    archives.map(({ folder }) => runIn(folder, 'build', '--content', '.', '--out', 'the site')),
  );
  for (const [index, { folder, read }] of archives.entries()) {
    assert.deepEqual([runs[index]?.code, existsSync(join(folder, '.astro'))], [0, false], runs[index]?.err);
    assert.match(read('the site/index.html'), new RegExp(titles[index] ?? ''));
  }
});

test('build empties no folder but one that it built into', async (t) => {
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE, 'mine/thesis.txt': 'Years of work.' });
  for (const folder of ['mine', 'sources', '.']) {
    const { code, err } = await run('build', '--content', archive.folder, '--out', join(archive.folder, folder));
    assert.equal(code, 2);
    assert.match(err, /^--out wants a new folder, an empty one or an earlier build, and ".*" has other files\./);
  }
  assert.equal(archive.read('mine/thesis.txt'), 'Years of work.');
  assert.equal(archive.read('sources/herald.txt'), ARTICLE);
  const out = join(archive.folder, 'site');
  assert.equal((await run('build', '--content', archive.folder, '--out', out)).code, 0);
  archive.write('site/people/gone/index.html', 'A page of the build before.');
  assert.equal((await run('build', '--content', archive.folder, '--out', out)).code, 0);
  assert.ok(!existsSync(join(out, 'people/gone')));
});

test('check follows the links of a build below a base path without being told of the path', async (t) => {
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE });
  const out = join(archive.folder, 'site');
  const built = await run('build', '--content', archive.folder, '--out', out, '--base', '/archive');
  assert.equal(built.code, 0, built.err);
  const { code, out: said } = await run('check', '--content', archive.folder, '--out', out);
  assert.deepEqual([code, said], [0, 'Checked 1 article and 1 source: all holds.\n']);
});

test('ingest --watch ingests at once, and again when a source is added', async (t) => {
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE });
  const child = spawn(process.execPath, ['src/cli.ts', 'ingest', '--content', archive.folder, '--watch'], {
    cwd: ROOT,
  });
  t.after(() => child.kill());
  let told = '';
  for await (const part of child.stderr) {
    told += part;
    if (told.includes('Ingested 1 source:')) archive.write('sources/empty.txt', '');
    if (told.includes('Ingested 2 sources:')) break;
  }
  assert.match(
    told,
    /Watching for changes\..*Ingested 1 source: 1 article, 1 written.*empty-file.*Ingested 2 sources/s,
  );
});
