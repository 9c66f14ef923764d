import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { groupPlaces } from '../../../src/lib/views/group-places.ts';
import { cutColumns, layWorld } from '../../../src/lib/views/lay-world.ts';
import { layPlaceMap } from '../../../src/lib/views/place-map.ts';
import { drawWorld, projectPlace, WORLD_WIDTH } from '../../../src/lib/world-map.ts';
import { holdingsOf, summit } from '../met-holdings.ts';

test('every place lies on its map', () => {
  const place = fc.record({
    name: fc.string(),
    lat: fc.double({ min: -55, max: 79, noNaN: true }),
    lon: fc.double({ min: -168, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (places) => {
      const map = layPlaceMap(places);
      const [left = 0, top = 0, width = 0, height = 0] = map?.viewBox.split(' ').map(Number) ?? [];
      for (const { x, y } of map?.points ?? []) {
        assert.ok(x >= left - 1 && x <= left + width + 1, `${x} between ${left} and ${left + width}`);
        assert.ok(y >= top - 1 && y <= top + height + 1, `${y} between ${top} and ${top + height}`);
      }
    }),
  );
});

test('one place is shown with the region around it, places far apart with the world', () => {
  const widthOf = (...places: Parameters<typeof layPlaceMap>[0]) => Number(layPlaceMap(places)?.viewBox.split(' ')[2]);
  const [auckland, honolulu] = [
    { name: 'Auckland', lat: -36.85, lon: 174.76 },
    { name: 'Honolulu', lat: 21.31, lon: -157.86 },
  ];
  assert.equal(widthOf(honolulu), WORLD_WIDTH / 5);
  assert.equal(widthOf(auckland, honolulu), WORLD_WIDTH);
  assert.equal(layPlaceMap([]), undefined);
});

test('the map of the world is one outline, with north above south and west left of east', () => {
  const { land, edge } = drawWorld();
  assert.match(land, /^M[\d,.LMZ-]+$/);
  assert.match(edge, /^M/);
  assert.ok(projectPlace(60, 0).y < projectPlace(-30, 0).y);
  assert.ok(projectPlace(0, -70).x < projectPlace(0, 140).x);
});

const summits = [
  summit('a', '2018-01-01', ['JP', 'KR'], []),
  summit('b', '2019-01-01', ['JP', 'KR'], []),
  summit('seoul', '2019-02-01', ['JP', 'KR'], [], { place: 'Seoul', country: 'KR', lat: 37.57, lon: 126.98 }),
  summit('video', '2020-01-01', ['JP', 'KR'], [], { venue: 'Video conference' }),
  summit('nowhere', '2020-01-01', ['JP', 'KR'], [], { lat: undefined }),
];

test('meetings are grouped by place; one by video, or at a place not on record, is at none', () => {
  assert.deepEqual(
    groupPlaces(summits).map(({ name, count }) => [name, count]),
    [
      ['Paris', 2],
      ['Seoul', 1],
    ],
  );
});

test('a place on the world map leads to its entry, and is marked where the archive has articles', () => {
  const { points, countries } = layWorld(holdingsOf(summits, [], ['seoul']));
  assert.deepEqual(
    points.map(({ id, held, size }) => [id, held, size]),
    [
      ['fr-paris', false, 2],
      ['kr-seoul', true, 1],
    ],
  );
  assert.deepEqual(
    countries.map(({ country, count }) => [country.name, count]),
    [['South Korea', 1]],
    'a country without a record has no heading',
  );
});

test('the list is cut into columns of about one height, in order, and loses nothing', () => {
  const country = fc
    .integer({ min: 1, max: 12 })
    .map((places) => ({ places: Array.from({ length: places }) }) as never);
  fc.assert(
    fc.property(fc.array(country), (countries) => {
      const columns = cutColumns(countries, 3);
      assert.deepEqual(columns.flat(), countries);
      assert.ok(columns.length <= 3);
    }),
  );
});
