import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { ARTICLE, makeArchive } from '../ingest/small-archive.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Runs the real program as npm does. */
async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, ['src/cli.ts', ...args], { cwd: ROOT });
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
    'Checked 1 article and 1 source: all holds. Links were not checked: there is no built site; npm run build makes one.\n',
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
