import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layCountryMatrix, layPeopleMatrix } from '../../../src/lib/views/lay-meetings.ts';
import { listMeetingFilters } from '../../../src/lib/views/list-meeting-filters.ts';
import { findShade } from '../../../src/lib/views/shade-count.ts';
import { holdingsOf, person, summit } from '../met-holdings.ts';

const people = [
  person('abe', 'JP', 'Prime Minister'),
  person('moon', 'KR'),
  person('lee', 'KR', 'Prime Minister'),
  person('park', 'KR'),
  person('trump', 'US'),
];

const holdings = holdingsOf(
  [
    summit('park-abe', '2015-01-01', ['JP', 'KR'], ['park', 'abe']),
    summit('lee-abe', '2014-01-01', ['JP', 'KR'], ['lee', 'abe']),
    summit('moon-abe', '2018-01-01', ['JP', 'KR'], ['moon', 'abe'], { marginOf: 'g20-2018' }),
    summit('moon-abe-2', '2019-01-01', ['JP', 'KR'], ['moon', 'abe']),
    summit('three', '2019-02-01', ['JP', 'KR', 'US'], ['moon', 'abe', 'trump'], { kind: 'trilateral' }),
    summit('g20-2018', '2018-01-01', ['JP', 'KR', 'US'], [], { kind: 'multilateral', series: 'g20' }),
  ],
  people,
);
const filters = listMeetingFilters(holdings);
const matrix = layPeopleMatrix(holdings, filters);
const members = matrix.groups.flatMap((group) => group.members);
const countOf = (one: string, other: string) => {
  const place = (id: string) => members.findIndex((member) => member.id === id);
  return matrix.cells.get(`${place(one)} ${place(other)}`)?.count;
};

test('people stand by country, in it by office, in that by their first meeting', () => {
  assert.deepEqual(
    matrix.groups.map(({ short, members: group }) => [short, group.map(({ id }) => id)]),
    [
      ['JP', ['abe']],
      ['KR', ['park', 'moon', 'lee']],
      ['US', ['trump']],
    ],
  );
});

test('a cell counts the meetings of two, and is the same both ways round', () => {
  assert.equal(countOf('abe', 'moon'), 3);
  assert.equal(countOf('moon', 'abe'), 3);
  assert.equal(countOf('moon', 'trump'), 1);
  assert.equal(countOf('park', 'trump'), undefined);
});

test('every cell leads to its two people on the page of their countries', () => {
  const hrefs = new Set([...matrix.cells.values()].map(({ href }) => href));
  assert.ok(hrefs.has('/countries/jp/kr/#abe-and-moon'));
  assert.ok(hrefs.has('/countries/kr/us/#moon-and-trump'));
});

test('the records behind the filter add up to the cells, each with its year, series and larger meeting', () => {
  const total = [...matrix.cells.values()].reduce((sum, { count }) => sum + count, 0);
  assert.equal(matrix.records.length, total / 2, 'each cell stands there twice, once for either way round');
  const series = filters.series.map(({ id }) => id);
  assert.deepEqual(series, ['jp-kr', 'jp-kr-us']);
  assert.deepEqual(
    filters.beside.map(({ id }) => id),
    ['g20'],
  );
  assert.deepEqual(
    matrix.records.filter(([, , , , beside]) => beside === 0).map(([, , year]) => year),
    [2018],
  );
});

test('a person is counted once at a meeting of three, when it is asked who met often enough to stand in the matrix', () => {
  const crowd = Array.from({ length: 40 }, (_, place) => person(`p${place}`, 'KR'));
  const many = holdingsOf(
    [
      ...crowd.map(({ id }, place) =>
        summit(`s${place}`, `20${String(10 + (place % 10))}-01-01`, ['JP', 'KR'], ['abe', id]),
      ),
      summit('again', '2020-01-01', ['JP', 'KR'], ['abe', 'p0']),
      summit('three', '2019-02-01', ['JP', 'KR', 'US'], ['abe', 'moon', 'trump'], { kind: 'trilateral' }),
    ],
    [...people, ...crowd],
  );
  const { least, groups, others } = layPeopleMatrix(many, listMeetingFilters(many));
  assert.equal(least, 2);
  assert.deepEqual(
    groups.flatMap((group) => group.members.map(({ id }) => id)),
    ['abe', 'p0'],
  );
  assert.equal(others.length, 41);
});

test('whoever met often, but nobody else in the matrix, stands among the others', () => {
  const crowd = Array.from({ length: 34 }, (_, place) => person(`p${place}`, 'KR'));
  const alone = ['q1', 'q2'].map((id) => person(id, 'RU'));
  const many = holdingsOf(
    [
      ...crowd.flatMap(({ id }) =>
        [1, 2].map((day) => summit(`${id}-${day}`, `2010-01-0${day}`, ['JP', 'KR'], ['abe', id])),
      ),
      ...alone.map(({ id }) => summit(id, '2011-01-01', ['RU', 'US'], [id, 'trump'])),
    ],
    [...people, ...crowd, ...alone],
  );
  const { groups, others } = layPeopleMatrix(many, listMeetingFilters(many));
  const standing = groups.flatMap((group) => group.members.map(({ id }) => id));
  assert.ok(standing.includes('abe'));
  assert.ok(!standing.includes('trump'), 'he met two, neither of whom stands in the matrix');
  assert.deepEqual(
    others.map(({ id }) => id).filter((id) => id === 'trump'),
    ['trump'],
  );
});

test('countries stand by how often they met', () => {
  const countries = layCountryMatrix(holdings, filters);
  assert.deepEqual(
    countries.groups[0]?.members.map(({ id }) => id),
    ['JP', 'KR', 'US'],
  );
  assert.equal(countries.cells.get('0 1')?.count, 5);
  assert.equal(countries.cells.get('0 1')?.href, '/countries/jp/kr/');
});

test('a shade is darker the more often two met', () => {
  assert.deepEqual([0, 1, 2, 5, 7, 40].map(findShade), [0, 1, 2, 3, 4, 5]);
});
