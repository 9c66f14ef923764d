import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findItemNumber } from '../../src/text/item-number.ts';

test('the number of an item ends in a full stop and a space, and words follow', () => {
  assert.deepEqual(findItemNumber('1. New relations.'), { number: 1, start: 3 });
  assert.deepEqual(findItemNumber('112. We, the leaders, agreed.'), { number: 112, start: 5 });
});

test('a year, an amount, a bracket and a number alone are words', () => {
  for (const text of [
    '2018. Then came rain.',
    '1.5 percent',
    '(1) New relations',
    '1) New',
    '07. July',
    '0. None',
    '3.',
  ])
    assert.equal(findItemNumber(text), undefined, text);
});
