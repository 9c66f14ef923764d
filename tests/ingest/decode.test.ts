import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeSource } from '../../src/ingest/decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

function ruleOf(data: Uint8Array, file = 'sources/a.txt'): string {
  const decoded = decodeSource(data, file);
  return 'rule' in decoded ? decoded.rule : decoded.encoding;
}

test('reads UTF-8 and leaves the byte order mark out of the text', () => {
  const decoded = decodeSource(bytes(0xef, 0xbb, 0xbf, 0x41), 'sources/a.md');
  assert.ok(!('rule' in decoded));
  assert.deepEqual([decoded.text, decoded.encoding, decoded.format], ['A', 'utf-8', 'markdown']);
});

test('reads UTF-16 where a byte order mark says so', () => {
  const decoded = decodeSource(bytes(0xff, 0xfe, 0x5c, 0xd5, 0x6d, 0xad), 'sources/a.txt');
  assert.ok(!('rule' in decoded));
  assert.equal(decoded.text, '한국');
});

test('knows Korean, Japanese and Western European text of the older encodings', () => {
  assert.equal(ruleOf(bytes(0xc7, 0xd1, 0xb1, 0xb9, 0x20, 0xc1, 0xa4, 0xbb, 0xf3)), 'euc-kr');
  assert.equal(ruleOf(bytes(0x82, 0xb1, 0x82, 0xf1, 0x82, 0xc9, 0x82, 0xbf, 0x82, 0xcd)), 'shift_jis');
  assert.equal(ruleOf(bytes(0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x61)), 'windows-1252');
});

test('says which of empty, binary and unknown it met', () => {
  assert.equal(ruleOf(bytes()), 'empty-file');
  assert.equal(ruleOf(utf8(' \n\t\n')), 'empty-file');
  assert.equal(ruleOf(bytes(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00)), 'binary-file');
  assert.equal(ruleOf(bytes(0x89, 0x81, 0xff, 0xfe, 0x41, 0x8d)), 'unknown-encoding');
});

test('names the formats that are read when a file has another ending', () => {
  const problem = decodeSource(utf8('words'), 'sources/a.rtf');
  assert.ok('rule' in problem);
  assert.equal(problem.where, 'sources/a.rtf');
  assert.match(`${problem.why} ${problem.fix}`, /\.txt.*\.md/u);
});
