import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { listPageNumbers } from '../../../src/lib/views/list-page-numbers.ts';
import { type GroupPage, pageGroups } from '../../../src/lib/views/page-groups.ts';
import { namePage, pageList } from '../../../src/lib/views/page-list.ts';

const count = (length: number) => Array.from({ length }, (_, place) => place);

test('a list of fifty is one page at its own address', () => {
  const pages = pageList(count(50), '/topics/trade/');
  assert.deepEqual(
    pages.map(({ address, route, from, to, total }) => ({ address, route, from, to, total })),
    [{ address: '/topics/trade/', route: undefined, from: 1, to: 50, total: 50 }],
  );
});

test('the fifty-first item stands on a page of its own at the list’s address with page/2/', () => {
  const [first, second] = pageList(count(51), '/topics/trade/');
  assert.deepEqual(first?.pages, ['/topics/trade/', '/topics/trade/page/2/']);
  assert.equal(second?.address, '/topics/trade/page/2/');
  assert.equal(second?.route, 'page/2');
  assert.deepEqual(second?.items, [50]);
});

test('an empty list has one page, which says so', () => {
  assert.deepEqual(
    pageList([], '/articles/').map(({ items, total }) => ({ items, total })),
    [{ items: [], total: 0 }],
  );
});

test('no two pages of a list share a title', () => {
  const titles = pageList(count(120), '/articles/').map((page) => namePage('Articles', page));
  assert.deepEqual(titles, ['Articles', 'Articles, page 2', 'Articles, page 3']);
});

test('a group that fits a page stays whole, and a longer one goes on overleaf', () => {
  const groups = [
    { heading: 'A', members: count(3) },
    { heading: 'B', members: count(4) },
    { heading: 'C', members: count(12) },
    { heading: 'D', members: count(2) },
  ];
  const pages = pageGroups(groups, '/people/', 5);
  assert.deepEqual(pages.map(describeGroups), ['A3', 'B4', 'C5', 'C5+', 'C2+ D2']);
  assert.deepEqual(pages[1]?.jumps, [
    { heading: 'A', page: '/people/' },
    { heading: 'B', page: '' },
    { heading: 'C', page: '/people/page/3/' },
    { heading: 'D', page: '/people/page/5/' },
  ]);
});

test('a page is not left nearly empty for the sake of a whole group', () => {
  const groups = [
    { heading: 'A', members: count(1) },
    { heading: 'B', members: count(5) },
  ];
  assert.deepEqual(pageGroups(groups, '/outlets/', 5).map(describeGroups), ['A1 B4', 'B1+']);
});

function describeGroups({ groups }: GroupPage<number>): string {
  return groups
    .map(({ heading, members, continued }) => `${heading}${members.length}${continued ? '+' : ''}`)
    .join(' ');
}

test('paging loses nothing, keeps the order and never exceeds a page', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 12 }), fc.integer({ min: 1, max: 9 }), (sizes, size) => {
      let next = 0;
      const groups = sizes.map((length, place) => ({
        heading: String(place),
        members: count(length).map(() => next++),
      }));
      const pages = pageGroups(groups, '/x/', size);
      const shown = pages.map((page) => page.groups.flatMap((group) => group.members));
      assert.deepEqual(shown.flat(), count(next));
      assert.ok(shown.every((page) => page.length <= size));
    }),
  );
});

test('page numbers show the ends and the neighbours, and a gap only where it hides two or more', () => {
  assert.deepEqual(listPageNumbers(1, 2), [1, 2]);
  assert.deepEqual(listPageNumbers(1, 5), [1, 2, undefined, 5]);
  assert.deepEqual(listPageNumbers(4, 7), [1, 2, 3, 4, 5, 6, 7]);
  assert.deepEqual(listPageNumbers(10, 20), [1, undefined, 9, 10, 11, undefined, 20]);
});
