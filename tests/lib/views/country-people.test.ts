import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Country, Person } from '../../../src/lib/model.ts';
import { listCountryPeople } from '../../../src/lib/views/list-country-people.ts';
import { holdingsOf, person, summit } from '../met-holdings.ts';

const withOffices = (id: string, ...offices: [of: string, from: string, to?: string][]): Person => ({
  ...person(id, 'KR'),
  offices: offices.map(([of, from, to]) => ({ office: 'Minister', of, from, to })) as never,
});

const people = [
  withOffices('minister', ['KR', '2024']),
  withOffices('president', ['KR', '2025']),
  withOffices('former', ['KR', '2001', '2003'], ['KR', '2008', '2013']),
  withOffices('older', ['KR', '1990', '1995']),
  withOffices('abroad', ['XX-EU', '2019']),
];
const holdings = holdingsOf([summit('a', '2025-06-17', ['JP', 'KR'], ['president'])], people);
const list = (code: string) => listCountryPeople({ code } as Country, holdings);
const ids = (some: readonly { person: Person }[]) => some.map(({ person: { id } }) => id);

test('those in office come first, who met the most before the others; then those who left office last', () => {
  const { inOffice, earlier } = list('KR');
  assert.deepEqual(ids(inOffice), ['president', 'minister']);
  assert.deepEqual(ids(earlier), ['former', 'older', 'abroad']);
});

test('of several offices in a country the one held, else the one left last, is named', () => {
  assert.equal(list('KR').earlier[0]?.office?.from, '2008');
  assert.equal(list('KR').earlier[2]?.office, undefined);
});

test('someone stands with the body they serve as well as with their own country', () => {
  assert.deepEqual(ids(list('XX-EU').inOffice), ['abroad']);
  assert.deepEqual(list('JP'), { inOffice: [], earlier: [] });
});
