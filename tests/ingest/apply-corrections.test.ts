import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyCorrections, combineCorrections } from '../../src/ingest/apply-corrections.ts';
import type { Correction } from '../../src/schema/record.ts';
import { personIdSchema } from '../../src/schema/values.ts';

const signed = { by: 'Ann', on: '2026-11-21', why: 'as the paper says' };
const correct = (...corrections: Omit<Correction, 'by' | 'on' | 'why'>[]) =>
  combineCorrections(corrections.map((correction) => ({ ...correction, ...signed })));

test('a corrected field has the value that people gave, and is no longer in doubt', () => {
  const draft = {
    dek: 'as read',
    doubts: [
      { field: 'dek', question: 'Is it?' },
      { field: 'event', question: 'When?' },
    ],
  };
  const corrected = applyCorrections(draft, correct({ set: { dek: 'as printed' } }));
  assert.equal(corrected.dek, 'as printed');
  assert.deepEqual(corrected.doubts, [{ field: 'event', question: 'When?' }]);
});

test('a removed field is absent, and a removed date is not inferred again', () => {
  const corrected = applyCorrections({ dek: 'x' }, correct({ remove: ['dek', 'date'] }));
  assert.equal('dek' in corrected, false);
  assert.equal(corrected.dateBasis, 'unknown');
});

test('of several corrections of one field the last wins', () => {
  assert.deepEqual(correct({ set: { dek: 'a' } }, { remove: ['dek'] }).set, {});
  assert.equal(correct({ remove: ['dek'] }, { set: { dek: 'b' } }).remove.has('dek'), false);
  assert.equal(correct({ set: { dek: 'a' } }, { set: { dek: 'b' } }).set.dek, 'b');
});

test('a title that people give to a source without one stands in brackets', () => {
  const given = correct({ set: { title: 'Talks in Andong' } });
  assert.equal(
    applyCorrections({ title: '[The first words]', titleBasis: 'supplied' }, given).title,
    '[Talks in Andong]',
  );
  assert.equal(applyCorrections({ title: 'Misread', titleBasis: 'printed' }, given).title, 'Talks in Andong');
});

test('once a person says that somebody is meant, the doubt about them is settled and the others stay', () => {
  const [ada, bo] = [personIdSchema.parse('ada-byron'), personIdSchema.parse('bo-lind')];
  const people = [
    { id: ada, name: 'Ada Byron', asPrinted: 'President Biron', mentions: 1, basis: 'inferred' as const },
    { id: bo, name: 'Bo Lind', asPrinted: 'Premier Lund', mentions: 1, basis: 'inferred' as const },
  ];
  const doubts = people.map(({ name }) => ({ field: 'people', question: `Is ${name} meant?` }));
  assert.deepEqual(applyCorrections({ people, doubts }, correct({ meant: [ada] })).doubts, [doubts[1]]);
  const changed = correct({ meant: [ada] }, { notMeant: [ada] });
  assert.deepEqual([[...changed.meant], [...changed.notMeant]], [[], [ada]]);
});
