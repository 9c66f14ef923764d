import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeArticleId } from '../../src/ingest/article-id.ts';
import { sha256Schema } from '../../src/schema/values.ts';

const source = { sha256: sha256Schema.parse('0'.repeat(64)), firstLine: 3 };
const free = () => false;

test('an id is the slug of the title', () => {
  assert.equal(
    makeArticleId('Japan’s “Dual‑Track” Plan: Łódź & Seoul', source, free),
    'japans-dual-track-plan-lodz-and-seoul',
  );
});

test('a long title is cut at a word’s end, at sixty characters at most', () => {
  const id = makeArticleId(
    'Leaders of Japan and South Korea agree to meet regularly and to talk about energy',
    source,
    free,
  );
  assert.equal(id, 'leaders-of-japan-and-south-korea-agree-to-meet-regularly-and');
  assert.ok(id.length <= 60);
  assert.equal(makeArticleId('x'.repeat(80), source, free), 'x'.repeat(60));
});

test('a title without Latin letters gives six hex digits of the source and the first line', () => {
  const id = makeArticleId('한미 정상회담', source, free);
  assert.match(id, /^[0-9a-f]{6}$/);
  assert.equal(makeArticleId('首脳会談', source, free), id);
  assert.notEqual(makeArticleId('한미 정상회담', { ...source, firstLine: 4 }, free), id);
});

test('a slug that is taken gets the six digits behind it', () => {
  assert.match(
    makeArticleId('Summit', source, (id) => id === 'summit'),
    /^summit-[0-9a-f]{6}$/,
  );
});

test('"page" is never an id', () => {
  assert.match(makeArticleId('Page', source, free), /^page-[0-9a-f]{6}$/);
});
