import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const readme = readFileSync('README.md', 'utf8');
const packageJson = JSON.parse(readFileSync('package.json', 'utf8'));

/** Paths in backquotes that begin with a folder or file of the top level: `src/ingest/`, `content/archive.yaml`. */
const paths = [
  ...readme.matchAll(/`((?:src|content|public|tests|\.ci)\/[^`\s<>*]*|[A-Za-z-]+\.(?:md|json|mjs|cff)|LICENSE)`/g),
].map((match) => match[1] ?? '');
const commands = [
  ...readme.matchAll(/npm (?:run )?(start|test|ingest|build|serve|check|review|evaluate|bench|types|lint)\b/g),
].map((match) => match[1] ?? '');
const dependencies = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });

test('every path that the README names exists', () => {
  assert.ok(paths.length > 10);
  assert.deepEqual(
    paths.filter((path) => !existsSync(path)),
    [],
  );
});

test('every command that the README names is a script', () => {
  assert.ok(commands.length > 5);
  assert.deepEqual(
    commands.filter((command) => !(command in packageJson.scripts)),
    [],
  );
});

test('every script for people is named in the README', () => {
  const scripts = ['start', 'ingest', 'build', 'serve', 'check', 'review', 'evaluate', 'bench', 'test'];
  assert.deepEqual(
    scripts.filter((script) => !commands.includes(script)),
    [],
  );
});

test('every dependency is named in the README with its reason', () => {
  const missing = dependencies.filter((name) => !new RegExp(`^\\| \`${name}\` .*\\| .{10,} \\|$`, 'm').test(readme));
  assert.deepEqual(missing, []);
});

test('every dependency is pinned to one version', () => {
  const loose = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
  );
  assert.deepEqual(loose, []);
});
