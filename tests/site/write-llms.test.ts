import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleHoldings } from '../../src/lib/assemble-holdings.ts';
import { printLlms } from '../../src/site/write-llms.ts';
import { makeArchive, printArticleFile } from '../lib/make-archive.ts';

test('llms.txt names the archive, its parts and its data, with words that cannot break out of the Markdown', async (context) => {
  const empty = printLlms(await assembleHoldings(await makeArchive(context, {})));
  assert.match(empty, /^# Test Archive\n\n> A few \\?<articles/);
  assert.match(empty, /0 articles on summit meetings/);
  assert.doesNotMatch(empty, /bibliography/);
  const folder = await makeArchive(context, {
    'articles/a.mdx': printArticleFile('A', ['date: "2025-01-01"'], 'Text.'),
  });
  const text = printLlms(await assembleHoldings(folder));
  assert.match(text, /- \[References\]\(https:\/\/archive\.example\/articles\/bibliography\.csl\.json\): /);
  assert.match(text, /1 article on/);
});
