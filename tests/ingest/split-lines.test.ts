import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitLines } from '../../src/ingest/split-lines.ts';

test('splits at every kind of line end and numbers from 1', () => {
  const lines = splitLines({ text: 'a\r\nb\nc\rd\u2028e\u2029f' });
  assert.deepEqual(
    lines.map(({ number, text }) => `${number}${text}`),
    ['1a', '2b', '3c', '4d', '5e', '6f'],
  );
});

test('opens no further line after a last line end', () => {
  assert.equal(splitLines({ text: 'a\n' }).length, 1);
  assert.equal(splitLines({ text: '\n\n' }).length, 2);
  assert.equal(splitLines({ text: '' }).length, 0);
});

test('gives each line at its place in the text', () => {
  fc.assert(
    fc.property(fc.string(), (text) =>
      splitLines({ text }).every((line) => text.slice(line.start, line.end) === line.text),
    ),
  );
});
