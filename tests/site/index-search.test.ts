import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { assembleHoldings } from '../../src/lib/assemble-holdings.ts';
import { closeIndexer, indexSearch } from '../../src/site/index-search.ts';
import { makeArchive } from '../lib/make-archive.ts';

test('an archive that holds nothing yet has an index all the same, with its table', async (context) => {
  context.after(closeIndexer);
  const folder = await makeArchive(context, {});
  const index = await indexSearch(await assembleHoldings(folder));
  assert.deepEqual(index.problems, []);
  await index.write(join(folder, 'out'));
  const names = await readdir(join(folder, 'out/pagefind'));
  assert.ok(names.includes('table.pf_table') && names.includes('pagefind-entry.json'), names.join());
});
