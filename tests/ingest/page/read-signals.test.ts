import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showsSignal } from '../../../src/ingest/page/read-signals.ts';

test('what a page says of itself is known, in words of any number', () => {
  for (const text of [
    'The Korea Herald provides the latest news on Korea',
    'U.S. News, offers more coverage',
    'Welcome to the House of the People.',
  ])
    assert.ok(showsSignal(text, 'pageTalk'), text);
  assert.ok(!showsSignal('Lee welcomes the news', 'pageTalk'));
});

test('a word as long as a page costs no more than its length', () => {
  for (const text of ['x'.repeat(5_000), `welcome to ${'x'.repeat(5_000)}1`, 'Xx '.repeat(2_000)]) {
    const start = performance.now();
    showsSignal(text, 'pageTalk');
    assert.ok(performance.now() - start < 1_000, text.slice(0, 20));
  }
});
