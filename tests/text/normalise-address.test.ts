import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normaliseAddress } from '../../src/text/normalise-address.ts';

test('addresses of one page compare equal, whatever scheme, www, tracking, place on the page and slash', () => {
  const same = [
    'https://www.news.example/a/b/',
    'http://news.example/a/b',
    'https://NEWS.example/a/b?utm_source=x&utm_medium=y',
    'https://news.example/a/b/?fbclid=1#top',
  ];
  assert.deepEqual([...new Set(same.map(normaliseAddress))], ['news.example/a/b']);
});

test('what tells two pages apart stays: the path as it is written, the query, the port', () => {
  const different = [
    'https://news.example/A',
    'https://news.example/a',
    'https://news.example/?id=1',
    'https://news.example/?id=2',
    'https://news.example:8080/',
    'https://news.example/',
  ];
  assert.equal(new Set(different.map(normaliseAddress)).size, different.length);
});
