import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Holdings, Summit } from '../../../src/lib/model.ts';
import type { Quotation } from '../../../src/lib/quotations.ts';
import { groupBySpeaker } from '../../../src/lib/views/group-by-speaker.ts';
import { quoteWords } from '../../../src/lib/views/quote-words.ts';

const holdings = {
  authorities: { people: new Map(['lee', 'ishiba', 'macron'].map((id) => [id, { id, name: id }])) },
} as unknown as Holdings;
const summit = { participants: ['lee', 'ishiba'] } as unknown as Summit;

const said = (speaker: string | undefined, speakerName = speaker) =>
  ({ speaker, speakerName, words: 'words' }) as unknown as Quotation;

test('those who took part speak first, the one who says most before the others, and the unnamed last', () => {
  const speakers = groupBySpeaker(
    [
      said(undefined),
      said(undefined),
      said('macron'),
      said('lee'),
      said('ishiba'),
      said(undefined, 'Envoy Muster'),
      said('ishiba'),
    ],
    summit,
    holdings,
  );
  assert.deepEqual(
    speakers.map(({ person, name, quotations }) => [person?.id ?? name, quotations.length]),
    [
      ['ishiba', 2],
      ['lee', 1],
      ['macron', 1],
      ['Envoy Muster', 1],
      [undefined, 2],
    ],
  );
});

test('words stand between the marks of their language', () => {
  assert.equal(quoteWords('We agreed', 'en'), '“We agreed”');
  assert.equal(quoteWords('合意した', 'ja'), '「合意した」');
  assert.equal(quoteWords('es normal', 'es-MX'), '«es normal»');
});
