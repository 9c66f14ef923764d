import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHeadLine, printHeadLine } from '../../src/search/head-line.ts';

test('title and id come back from their line, whatever they are', () => {
  for (const head of [
    {
      id: 'lee-and-xi-renew-a-currency-swap-on-xis-first-visit-in-11',
      title: 'Lee and Xi renew a currency swap on Xi’s first visit in 11 years',
    },
    { id: '9c40bd', title: '이재명 대통령·이시바 총리 첫 회담' },
    { id: 'lula-sao-paulo-3f2a1b', title: 'Lula: São Paulo' },
    { id: '12', title: '12' },
    { id: 'a', title: '' },
  ]) {
    assert.deepEqual(parseHeadLine(printHeadLine(head)), head);
  }
});

test('an id that begins its title is told by a number alone', () => {
  assert.equal(
    printHeadLine({ id: 'erdogan-opens-the', title: 'Erdoğan opens the doors' }),
    'Erdoğan opens the doors\t3',
  );
});

test('white space in a title cannot end its line', () => {
  assert.equal(printHeadLine({ id: 'a-b', title: 'A\tb\nc' }), 'A b c\t2');
});
