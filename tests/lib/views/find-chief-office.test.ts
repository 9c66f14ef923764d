import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAuthorities } from '../../../src/authorities/read-authorities.ts';
import { findChiefOffice } from '../../../src/lib/views/find-chief-office.ts';
import { personIdSchema } from '../../../src/schema/values.ts';

const { authorities } = await readAuthorities('content');

function findOf(id: string): string {
  const person = authorities.people.get(personIdSchema.parse(id));
  const chief = person && findChiefOffice(person, authorities);
  return chief ? `${chief.office}, ${chief.years}` : '';
}

test('an office held twice stands once, with the years of both terms', () => {
  assert.equal(findOf('donald-trump'), 'President of the United States, 2017–2021, since 2025');
});

test('whoever led a country is known by that, not by an office before or after', () => {
  assert.equal(findOf('david-cameron'), 'Prime Minister of the United Kingdom, 2010–2016');
  assert.equal(findOf('joe-biden'), 'President of the United States, 2021–2025');
  assert.equal(findOf('akihito'), 'Emperor of Japan, 1989–2019');
});

test('whoever led none is known by the last office', () => {
  assert.equal(findOf('dick-cheney'), 'Vice President of the United States, 2001–2009');
});

test('a person without offices has none', () => {
  const person = authorities.people.get(personIdSchema.parse('donald-trump'));
  assert.ok(person);
  assert.equal(findChiefOffice({ ...person, offices: [] }, authorities), undefined);
});
