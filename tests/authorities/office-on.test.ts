import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOffices, formatOffice } from '../../src/authorities/office-on.ts';
import { personSchema } from '../../src/schema/person.ts';
import { makeAuthorities } from './make-authorities.ts';

const person = personSchema.parse({
  id: 'moon-byeol',
  name: 'Moon Byeol',
  surname: 'Moon',
  country: 'KR',
  offices: [
    { office: 'Acting President', of: 'KR', from: '2030-01-10', to: '2030-03-05' },
    { office: 'President', of: 'KR', from: '2030-03-05' },
    { office: 'Prime Minister', of: 'KR', from: '2028-05', to: '2030-03-05' },
    { office: 'Mayor of Tea Town', of: 'KR', from: '2020', to: '2024', complete: true },
  ],
});

const held = (day: string) => findOffices(person, day).map(({ office }) => office);

test('the offices of a day are those held on it, the chief one first', () => {
  assert.deepEqual(held('2030-02-01'), ['Acting President', 'Prime Minister']);
  assert.deepEqual(held('2031-01-01'), ['President']);
  assert.deepEqual(held('2027-01-01'), []);
});

test('on the day of a change the office that is left comes last', () => {
  assert.deepEqual(held('2030-03-05'), ['President', 'Acting President', 'Prime Minister']);
});

test('where only the month or year of an office is known, all its days count', () => {
  assert.deepEqual(held('2028-05-31'), ['Prime Minister']);
  assert.deepEqual(held('2028-04-30'), []);
  assert.deepEqual(held('2024-12-31'), ['Mayor of Tea Town']);
});

test('months, doubtful days and intervals are asked as they are written', () => {
  assert.deepEqual(held('2028-05'), ['Prime Minister']);
  assert.deepEqual(held('2028-06-17~'), ['Prime Minister']);
  assert.deepEqual(held('2030-02-27/2030-03-06'), ['Acting President', 'President', 'Prime Minister']);
  assert.deepEqual(held('2031-10-21/..'), ['President']);
  assert.deepEqual(held('../2021'), ['Mayor of Tea Town']);
});

test('an office is printed with its country, with the article where a sentence has one, and alone where it names its body', async () => {
  const { authorities } = await makeAuthorities({
    'countries/US.yaml': 'code: US\nwithArticle: true\n',
    'countries/XX-UN.yaml': 'code: XX-UN\nname: "United Nations"\nwithArticle: true\n',
  });
  const print = (office: object) =>
    formatOffice(personSchema.shape.offices.element.parse({ from: '2020', ...office }), authorities);
  assert.equal(print({ office: 'President', of: 'KR' }), 'President of South Korea');
  assert.equal(print({ office: 'Secretary of State', of: 'US' }), 'Secretary of State of the United States');
  assert.equal(print({ office: 'Secretary-General', of: 'XX-UN' }), 'Secretary-General of the United Nations');
  assert.equal(print({ office: 'Leader of the Tea Party', of: 'US', complete: true }), 'Leader of the Tea Party');
});
