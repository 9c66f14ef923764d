import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

/** What each part may import of ours, besides itself. */
const MAY_IMPORT: Record<string, string[]> = {
  schema: [],
  text: ['schema'],
  authorities: ['schema', 'text'],
  ingest: ['schema', 'text', 'authorities'],
  lib: ['schema', 'text', 'authorities'],
};

const imports = globSync('src/**/*.{ts,astro}').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^\s*(?:import|export)\b[^;]*?from '([^']+)'/gm)].map((match) => ({
    file,
    target: match[1] ?? '',
  })),
);

test('the search for imports finds the imports of the project', () => {
  assert.ok(imports.length > 100);
});

for (const [part, allowed] of Object.entries(MAY_IMPORT)) {
  test(`src/${part} imports nothing of ours but ${['itself', ...allowed].join(', ')}`, () => {
    const wrong = imports
      .filter(({ file, target }) => file.startsWith(`src/${part}/`) && target.startsWith('.'))
      .map(({ file, target }) => ({ file, part: normalize(join(dirname(file), target)).split('/')[1] ?? '' }))
      .filter(({ part: other }) => other !== part && !allowed.includes(other));
    assert.deepEqual(wrong, []);
  });
}

test('src/schema imports no package but zod', () => {
  const wrong = imports.filter(
    ({ file, target }) => file.startsWith('src/schema/') && !target.startsWith('.') && target !== 'astro/zod',
  );
  assert.deepEqual(wrong, []);
});

test('only cli.ts prints or exits', () => {
  const wrong = globSync('src/**/*.ts')
    .filter((file) => file !== 'src/cli.ts' && !file.startsWith('src/search/'))
    .filter((file) => /\bconsole\.\w+\(|\bprocess\.(?:exit|stdout|stderr|exitCode)\b/.test(readFileSync(file, 'utf8')));
  assert.deepEqual(wrong, []);
});
