import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { matchBoilerplate, matchBreakOff } from '../../../src/ingest/grammar/match-boilerplate.ts';
import { parseAddress } from '../../../src/ingest/grammar/parse-address.ts';
import { parseByline } from '../../../src/ingest/grammar/parse-byline.ts';
import { parseCredit } from '../../../src/ingest/grammar/parse-credit.ts';
import { findDateline, parseDateline } from '../../../src/ingest/grammar/parse-dateline.ts';
import { parseNoteEntry } from '../../../src/ingest/grammar/parse-note-entry.ts';
import { parseRights } from '../../../src/ingest/grammar/parse-rights.ts';
import { parseSignOff } from '../../../src/ingest/grammar/parse-sign-off.ts';
import { parseStamp } from '../../../src/ingest/grammar/parse-stamp.ts';
import { parseTitleLabel } from '../../../src/ingest/grammar/parse-title-label.ts';
import { readLexicon } from '../../../src/ingest/lexicon.ts';

const lexicon = readLexicon();
const grammars = [
  parseStamp,
  parseByline,
  parseDateline,
  findDateline,
  parseCredit,
  parseRights,
  parseAddress,
  parseSignOff,
  parseTitleLabel,
  parseNoteEntry,
  matchBoilerplate,
  matchBreakOff,
];
/** Pieces that the grammars look for, in any order: far more telling than random letters. */
const piece = fc.constantFrom(
  'By ',
  'SEOUL',
  ', ',
  'South Korea',
  ' -- ',
  ' (Yonhap)',
  'Nov. ',
  '12',
  ' 2023',
  '09:10',
  ' KST',
  ' | ',
  '©',
  'Photo',
  ': ',
  '[1]',
  '"',
  '입력 ',
  '2018.08.14',
  ' 기자',
  '(',
  ')',
  '共同',
  '【',
  '】',
  '月',
  '日',
  'https://a.example/',
  '.',
  '\u00a0',
  '\u202f',
  '\ud800',
  'Share',
  'a@b.c',
  '/',
  '3025',
);
const line = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
);

test('no grammar throws, and every part lies inside its line', () => {
  fc.assert(
    fc.property(line, (text) => {
      for (const parse of grammars) {
        const found = parse(text, lexicon);
        const parts = found && 'parts' in found ? found.parts : found && 'part' in found ? [found.part] : [];
        for (const { start, end } of parts) assert.ok(start >= 0 && start <= end && end <= text.length, parse.name);
      }
    }),
    { numRuns: 400 },
  );
});

test('a line as long as a book costs no more than its length', () => {
  for (const unit of ['a ', 'A ', '1 ', 'Jan ', '(', 'AB, ', '가', '山', '"', 'AAAA BBBB/', 'http://']) {
    const text = unit.repeat(50_000 / unit.length);
    const start = performance.now();
    for (const parse of grammars) parse(text, lexicon);
    assert.ok(performance.now() - start < 2_000, unit);
  }
});
