import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { assembleHoldings } from '../../src/lib/assemble-holdings.ts';
import { printOpenSearch } from '../../src/site/write-opensearch.ts';
import { ARCHIVE, makeArchive } from '../lib/make-archive.ts';

test('a browser can take up the search: a short name, and an address that has a place for the words', async (context) => {
  const long = ARCHIVE.replace('"Test Archive"', '"Talks & <meetings> of the leaders of the whole world, since 1945"');
  const folder = await makeArchive(context, { 'archive.yaml': long });
  const parser = new XMLParser({ ignoreAttributes: false });
  const { OpenSearchDescription: description } = parser.parse(printOpenSearch(await assembleHoldings(folder)));
  assert.equal(description.ShortName, 'Talks &');
  assert.ok(description.LongName.length <= 48);
  assert.equal(description.Url[0]['@_template'], 'https://archive.example/search/?q={searchTerms}');
  assert.equal(description.Url[0]['@_type'], 'text/html');
});
