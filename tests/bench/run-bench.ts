import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createIndex } from 'pagefind';
import { measurePlainSearch, measureSearch, type SearchCost } from './measure-search.ts';
import { writeSampleArchive } from './write-sample-archive.ts';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000' } } });
const folder = mkdtempSync(join(tmpdir(), 'summit-archive-bench-'));
try {
  await runBench(Number(values.articles));
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * Measures ingest, a second ingest with nothing to do, and a build of a generated archive; prints seconds, peak memory, and
 * each time as a ratio to Pagefind's indexing of the same articles alone, the peer that any machine can run. Then what a search
 * costs a reader, beside Pagefind's search of the same words as it comes.
 */
async function runBench(articles: number): Promise<void> {
  writeSampleArchive(folder, articles);
  const ingest = await measure(['ingest', '--content', folder]);
  const again = await measure(['ingest', '--content', folder]);
  const build = await measure(['build', '--content', folder, '--out', join(folder, 'dist')]);
  const peer = await measurePeer();
  const row = (name: string, seconds: number, megabytes?: number) =>
    `| ${name} | ${seconds.toFixed(1)} s | ${(seconds / peer).toFixed(2)} | ${megabytes === undefined ? '' : `${megabytes} MB`} |`;
  console.log(`| ${articles} articles | time | of Pagefind alone | memory |\n|---|---|---|---|`);
  console.log(row('ingest', ingest.seconds, ingest.megabytes));
  console.log(row('ingest again, nothing new', again.seconds, again.megabytes));
  console.log(row('build with index (ingest included)', build.seconds, build.megabytes));
  console.log(row('Pagefind alone', peer));
  const [search, plain] = [await measureSearch(join(folder, 'dist')), await measurePlainSearch(join(folder, 'peer'))];
  const cost = (name: string, { requests, kilobytes, milliseconds }: SearchCost) =>
    `| ${name} | ${requests} | ${kilobytes} kB | ${milliseconds.toFixed(0)} ms | ${(milliseconds / plain.milliseconds).toFixed(2)} |`;
  console.log(
    '\n| search in a browser | requests of the first | its bytes | later, median | of Pagefind alone |\n|---|---|---|---|---|',
  );
  console.log(cost('this archive, page and fonts included', search));
  console.log(cost('Pagefind alone, five results, without a page', plain));
}

/** Runs a command of the archive; gives its wall time in seconds and the largest resident set in megabytes that was seen. */
function measure(args: string[]): Promise<{ seconds: number; megabytes: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, ['src/cli.ts', ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  let kilobytes = 0;
  const watch = setInterval(() => {
    kilobytes = Math.max(kilobytes, readPeak(child.pid));
  }, 50);
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      clearInterval(watch);
      if (code !== 0) reject(new Error(`${args.join(' ')} ended with ${code}:\n${said}`));
      resolve({ seconds: (performance.now() - started) / 1000, megabytes: Math.round(kilobytes / 1024) });
    });
  });
}

/** Reads the peak resident set of a process in kilobytes; 0 where the system does not tell (only Linux does). */
function readPeak(pid: number | undefined): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

async function measurePeer(): Promise<number> {
  const pages = readdirSync(join(folder, 'articles')).map(
    (file) => readFileSync(join(folder, 'articles', file), 'utf8').split('\n---\n')[1] ?? '',
  );
  const started = performance.now();
  const { index } = await createIndex({});
  for (const [number, words] of pages.entries()) {
    await index?.addCustomRecord({ url: `/${number}/`, content: words, language: 'en' });
  }
  await index?.writeFiles({ outputPath: join(folder, 'peer') });
  const seconds = (performance.now() - started) / 1000;
  await index?.deleteIndex();
  return seconds;
}
