import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Expected } from '../../src/evaluation/expected.ts';
import type { Observed } from '../../src/evaluation/model.ts';
import { scoreRoles } from '../../src/evaluation/score-roles.ts';
import type { Role } from '../../src/schema/role.ts';

test('lines with the right roles in order give a macro F1 of 1', () => {
  const scores = score({ 1: 'title', 2: ['dateline', 'paragraph'] }, [
    [1, 'title'],
    [2, 'dateline'],
    [2, 'paragraph'],
  ]);
  assert.equal(scores.macroF1, 1);
  assert.deepEqual(scores.misses, []);
});

test('a paragraph taken for boilerplate lowers the precision of boilerplate', () => {
  const scores = score({ 1: 'boilerplate', 2: 'paragraph' }, [
    [1, 'boilerplate'],
    [2, 'boilerplate'],
  ]);
  assert.equal(scores.boilerplatePrecision, 0.5);
  assert.deepEqual(scores.misses, [
    { case: 'case', name: 'roles', place: 'line 2', expected: ['paragraph'], found: ['boilerplate'] },
  ]);
});

test('marks of the format count only where a line has nothing else', () => {
  const scores = score({ 1: 'title', 2: 'markup' }, [
    [1, 'markup'],
    [1, 'title'],
    [2, 'markup'],
  ]);
  assert.deepEqual(scores.misses, []);
});

test('white space beside words is not told', () => {
  assert.deepEqual(
    score({ 1: ['outlet', 'stamp'] }, [
      [1, 'outlet'],
      [1, 'blank'],
      [1, 'stamp'],
    ]).misses,
    [],
  );
});

test('neighbouring stretches of one role are one', () => {
  assert.deepEqual(
    score({ 1: 'stamp' }, [
      [1, 'stamp'],
      [1, 'stamp'],
    ]).misses,
    [],
  );
});

test('the macro mean is over the roles that the labels use', () => {
  const scores = score({ 1: 'title', 2: 'paragraph' }, [
    [1, 'title'],
    [2, 'dek'],
  ]);
  assert.equal(scores.macroF1, 0.5);
});

test('blank lines are not judged', () => {
  assert.deepEqual(
    score({ 1: 'title' }, [
      [1, 'title'],
      [2, 'blank'],
    ]).misses,
    [],
  );
});

function score(roles: Expected['roles'], found: [number, Role][]) {
  const observed: Observed = { articles: [], spans: found.map(([line, role]) => ({ line, role })) };
  return scoreRoles([{ name: 'case', expected: { articles: [], roles }, observed }]);
}
