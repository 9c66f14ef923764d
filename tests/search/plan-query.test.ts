import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planQuery } from '../../src/search/plan-query.ts';
import { makeArchive } from './make-archive.ts';

const { archive, book } = makeArchive();
const plan = (text: string, literal: string[] = []) => planQuery(text, archive, book, literal);
const termOf = (text: string) => plan(text).clauses[0]?.any[0];
const rowsOf = (text: string) => {
  const term = termOf(text);
  return term?.kind === 'rows' ? [...archive.kinds.keys()].filter(term.test) : undefined;
};

test('every spelling, order and script of a name asks for the same record', () => {
  for (const name of [
    'Lee Jae-myung',
    'lee jae myung',
    'LEEJAEMYUNG',
    'Jae Myung Lee',
    'Yi Jae Myung',
    '이재명',
    '李在明',
    '"Lee Jae-myung"',
  ]) {
    const term = termOf(name);
    assert.ok(term?.kind === 'records', name);
    assert.deepEqual(term.places, [{ kind: 'person', place: 0 }], name);
  }
});

test('a widening names the other forms, and can be taken back', () => {
  assert.deepEqual(plan('Lee Jae-myung').widenings, [
    { id: 'person:lee-jae-myung', typed: 'Lee Jae-myung', also: ['Lee Jae Myung', '이재명', '李在明'] },
  ]);
  const taken = plan('Lee Jae-myung', ['person:lee-jae-myung']);
  assert.deepEqual(taken.widenings, []);
  assert.deepEqual(
    taken.clauses.map(({ any }) => any[0]?.kind === 'words' && any[0].words.join(' ')),
    ['lee', 'jae', 'myung'],
  );
});

test('a surname that one person alone bears is widened, one that several bear is not', () => {
  assert.equal(termOf('takaichi')?.kind, 'records');
  assert.equal(termOf('lee')?.kind, 'words');
});

test('a country is looked for by its words and by its record', () => {
  const term = termOf('South Korea');
  assert.ok(term?.kind === 'records');
  assert.deepEqual([term.words, term.places], [['south', 'korea'], [{ kind: 'country', place: 0 }]]);
});

test('fields take ids, codes, names in any form and surnames', () => {
  for (const value of ['lee-jae-myung', '"Yi Jae-myung"', '이재명'])
    assert.deepEqual(rowsOf(`person:${value}`), [0, 1, 3]);
  assert.deepEqual(rowsOf('person:lee'), [0, 1, 3, 4]);
  assert.deepEqual(rowsOf('country:jp'), [0, 5]);
  assert.deepEqual(rowsOf('summit:"Kananaskis summit"'), [1, 2]);
  assert.deepEqual(rowsOf('series:g7'), [1, 2]);
  assert.deepEqual(rowsOf('type:people'), [3, 4, 5]);
});

test('days are compared as far as they are known', () => {
  assert.deepEqual(rowsOf('year:2025'), [1, 2]);
  assert.deepEqual(rowsOf('year:2025..2026'), [0, 1, 2]);
  assert.deepEqual(rowsOf('before:2026'), [1, 2]);
  assert.deepEqual(rowsOf('after:2025-06'), [0]);
  assert.deepEqual(rowsOf('before:2025-06-15'), [1]);
});

test('a value that the archive does not know is looked for as words, days that cannot be read are left out, with a note each', () => {
  const { clauses, notes } = plan('person:nobody year:soon oil');
  assert.deepEqual(
    clauses.map(({ any }) => any[0]?.text),
    ['nobody', 'oil'],
  );
  assert.deepEqual(
    notes.map(({ kind, text }) => [kind, text]),
    [
      ['unknown-value', 'nobody'],
      ['unread-days', 'soon'],
    ],
  );
});

test('hyphened words need not stand together, and may be one word in a text', () => {
  const found = plan('korea-japan ferry').clauses.map(({ any }) =>
    any.map((term) => term.kind === 'words' && term.words.join(' ')),
  );
  assert.deepEqual(found, [['korea', 'koreajapan'], ['japan', 'koreajapan'], ['ferry']]);
});

test('an author is asked for in letters that no text has', () => {
  const term = termOf('author:"Jane Doe"');
  assert.ok(term?.kind === 'words');
  assert.ok(term.words.every((word) => /^[\u{10330}-\u{1034A}](?:jane|doe)$/u.test(word)));
});

test('a minus before a country takes out its words alone, and a possessive is no part of a name', () => {
  assert.equal(termOf('-Japan')?.kind, 'words');
  assert.equal(termOf('Takaichi’s')?.kind, 'records');
});
