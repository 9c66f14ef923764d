import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article, Holdings, Summit } from '../../../src/lib/model.ts';
import { formatWeekdays } from '../../../src/lib/views/format-weekdays.ts';
import { layCoverage } from '../../../src/lib/views/lay-coverage.ts';
import { listSummitArticles } from '../../../src/lib/views/list-summit-articles.ts';

const SUMMIT = { id: 's', start: '2025-06-15', end: '2025-06-17' } as unknown as Summit;

const holdings = {
  authorities: { outlets: new Map([['herald', { id: 'herald', name: 'The Herald' }]]) },
} as unknown as Holdings;

function article(sortDay: string | undefined, frontmatter: object = {}): Article {
  return { id: sortDay, sortDay, frontmatter: { dateBasis: 'published', ...frontmatter } } as unknown as Article;
}

const lay = (...articles: Article[]) => layCoverage(articles, SUMMIT, holdings);

test('articles are counted by day, those filed under the day they tell of apart', () => {
  const { days } = lay(
    article('2025-06-18'),
    article('2025-06-16', { dateBasis: 'event' }),
    article('2025-06-16', { dateBasis: 'updated' }),
  );
  assert.deepEqual(days, [
    { day: '2025-06-16', published: 1, told: 1 },
    { day: '2025-06-18', published: 1, told: 0 },
  ]);
});

test('what lies weeks from the meeting, and what has no day, is counted and not drawn', () => {
  const { picture, undated, days } = lay(
    article('2025-01-01'),
    article('2025-06-15'),
    article('2025-06-18'),
    article('2026-06-18'),
    article('2026-06-19'),
    article('2025-06'),
    article(undefined),
  );
  assert.deepEqual([picture?.earlier, picture?.later, undated], [1, 2, 2]);
  assert.deepEqual(
    picture?.columns.map(({ day }) => day),
    ['2025-06-15', '2025-06-18'],
  );
  assert.equal(days.length, 5);
});

test('the picture holds every column and the meeting, whose first day is marked', () => {
  const { picture } = lay(article('2025-06-02'), article('2025-06-16'), article('2025-06-16'), article('2025-07-01'));
  assert.equal(picture?.highest, 2);
  for (const { x, width } of [...(picture?.columns ?? []), picture?.meeting ?? { x: -1, width: 0 }])
    assert.ok(x >= 0 && x + width <= 100.1, `${x} ${width}`);
  assert.ok(picture?.marks.some(({ day }) => day === SUMMIT.start));
  assert.ok((picture?.marks.length ?? 9) <= 7);
});

test('one day is no picture, nor is a meeting whose days are not known', () => {
  assert.equal(lay(article('2025-06-16'), article('2025-06-16')).picture, undefined);
  const vague = layCoverage([article('2025-06-16'), article('2025-06-17')], { ...SUMMIT, start: '2025-06' }, holdings);
  assert.equal(vague.picture, undefined);
});

test('outlets are counted by their record, or by the name as printed, the busiest first', () => {
  const { outlets } = lay(
    article('2025-06-16', { outlet: { asPrinted: 'A Paper' } }),
    article('2025-06-16', { outlet: { id: 'herald', asPrinted: 'Herald' } }),
    article('2025-06-17', { outlet: { id: 'herald', asPrinted: 'THE HERALD' } }),
    article('2025-06-17'),
  );
  assert.deepEqual(outlets, [
    { name: 'The Herald', address: '/outlets/herald/', articles: 2 },
    { name: 'A Paper', articles: 1 },
  ]);
});

test('the articles on a meeting come in the order of their days, those that only speak of it behind, undated ones last', () => {
  const on = (id: string, sortDay: string | undefined, ...summits: string[]) =>
    ({ id, sortDay, frontmatter: { summits: summits.map((each) => ({ id: each })) } }) as unknown as Article;
  // Newest first, as holdings have them.
  const articles = [
    on('d', '2025-06-20', 's'),
    on('c', '2025-06-19', 'other', 's'),
    on('b', '2025-06-18', 's'),
    on('u', undefined, 's'),
  ];
  const listed = listSummitArticles(SUMMIT, {
    articlesOf: { summit: new Map([['s', articles]]) },
  } as unknown as Holdings);
  assert.deepEqual(
    listed.map(({ id }) => id as string),
    ['b', 'd', 'u', 'c'],
  );
});

test('weekdays are those of the calendar, whatever zone the machine is in', () => {
  assert.equal(formatWeekdays('2025-06-17', '2025-06-17'), 'Tuesday');
  assert.equal(formatWeekdays('2025-10-31', '2025-11-01'), 'Friday to Saturday');
  assert.equal(formatWeekdays('1978-09-05', '1978-09-17'), undefined);
  assert.equal(formatWeekdays('2025-06', '2025-06'), undefined);
});
