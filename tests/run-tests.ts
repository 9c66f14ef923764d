import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/** Two zones in which date mistakes show; UTC would hide a day that is off by one. */
const ZONES = ['America/Los_Angeles', 'Pacific/Auckland'];

const CHECKS = [
  { name: 'Lint', command: 'biome', args: ['check', '--error-on-warnings'] },
  { name: 'Types of the site', command: 'astro', args: ['check', '--minimumSeverity', 'warning'] },
  { name: 'Types', command: 'tsc', args: ['--noEmit'] },
];

type Counts = { passed: number; failed: number; skipped: number };

process.exitCode = await runEverything();

/** Runs every check that CI makes, prints the counts, and gives the exit code: 0 only where something ran and nothing failed. */
async function runEverything(): Promise<number> {
  const failedChecks = CHECKS.filter((check) => !passes(check));
  const unit = globSync('tests/**/*.test.ts', { exclude: ['tests/browser/**'] }).sort();
  const browser = globSync('tests/browser/**/*.test.ts').sort();
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const zone of ZONES) add(total, await runTests(`Unit and pipeline tests, ${zone}`, unit, zone));
  add(total, await runTests('Browser tests', browser, 'UTC'));
  for (const check of failedChecks) console.log(`${check.name}: failed, see above`);
  console.log(`${total.passed} passed, ${total.failed + failedChecks.length} failed, ${total.skipped} skipped`);
  return total.failed + failedChecks.length === 0 && total.passed > 0 ? 0 : 1;
}

function passes({ name, command, args }: (typeof CHECKS)[number]): boolean {
  console.log(`\n${name}`);
  return spawnSync('npx', ['--no-install', command, ...args], { stdio: 'inherit' }).status === 0;
}

async function runTests(name: string, files: string[], zone: string): Promise<Counts> {
  console.log(`\n${name}`);
  process.env.TZ = zone;
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  const stream = run({ files, concurrency: 2, timeout: 15 * 60 * 1000 });
  stream.on('test:summary', ({ file, counts: ended }) => {
    if (file !== undefined) return;
    counts.passed = ended.passed;
    counts.failed = ended.tests - ended.passed - ended.skipped - ended.todo;
    counts.skipped = ended.skipped;
  });
  stream.compose(spec).pipe(process.stdout, { end: false });
  await new Promise((resolve) => stream.on('end', resolve));
  return counts;
}

function add(total: Counts, counts: Counts): void {
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}
