import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');

test('every path that CONTRIBUTING names exists', () => {
  const paths = [...contributing.matchAll(/`((?:src|content|tests)\/[^`\s]*)`/g)].map((match) => match[1] ?? '');
  assert.ok(paths.length > 15);
  assert.deepEqual(
    paths.filter((path) => !existsSync(path)),
    [],
  );
});
