import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Holdings, Person, Summit } from '../../../src/lib/model.ts';
import { findOwnName } from '../../../src/lib/views/find-own-name.ts';
import { layLife } from '../../../src/lib/views/lay-life.ts';
import { stackDots } from '../../../src/lib/views/stack-dots.ts';

function meeting(id: string, start: string, status?: Summit['status']): Summit {
  return { id, name: id, start, end: start, kind: 'bilateral', ...(status && { status }) } as unknown as Summit;
}

function hold(meetings: Summit[], covered: string[] = []): Holdings {
  return {
    articles: [],
    authorities: {
      summits: new Map(meetings.map((one) => [one.id, one])),
      countries: new Map([['KR', { name: 'South Korea' }]]),
    },
    articlesOf: { summit: new Map(covered.map((id) => [id, [{}, {}]])) },
    summitsOf: { person: new Map([['p', meetings]]) },
  } as unknown as Holdings;
}

const PERSON = {
  id: 'p',
  country: 'KR',
  offices: [
    { office: 'President', of: 'KR', from: '2025-06-04' },
    { office: 'Mayor of Seongnam', of: 'KR', from: '2010-07-01', to: '2018-03-15', complete: true },
  ],
} as unknown as Person;

test('an office is a bar in the order of time, and one still held reaches to the last day that the archive knows', () => {
  const life = layLife(PERSON, hold([meeting('a', '2025-07-01'), meeting('b', '2026-06-30')]));
  assert.deepEqual([life?.years.from, life?.years.to], [2010, 2027]);
  const [mayor, president] = life?.offices ?? [];
  assert.deepEqual(
    [mayor, president].map((lane) => [lane?.name, lane?.terms.map(({ days }) => days)]),
    [
      ['Mayor of Seongnam', ['1 July 2010 – 15 March 2018']],
      ['President of South Korea', ['since 4 June 2025']],
    ],
  );
  const [first, second] = [mayor?.terms[0], president?.terms[0]];
  assert.ok(first && second && first.x + first.width < second.x);
  const end = second.x + second.width;
  assert.ok(Math.abs(end - (100 * (2026.5 - 2010)) / 17) < 0.2, `${end}`);
});

test('an office that was held again is one lane with two bars', () => {
  const again = { office: 'President', of: 'KR', from: '2008-02-25', to: '2009-02-25' };
  const person = { ...PERSON, offices: [...PERSON.offices, again] } as unknown as Person;
  const life = layLife(person, hold([meeting('a', '2025-07-01')]));
  assert.deepEqual(
    life?.offices.map(({ name, terms }) => [name, terms.length]),
    [
      ['President of South Korea', 2],
      ['Mayor of Seongnam', 1],
    ],
  );
});

test('a person whom the archive knows at no meeting has no picture', () => {
  assert.equal(layLife({ ...PERSON, id: 'q' } as unknown as Person, hold([meeting('a', '2025-07-01')])), undefined);
});

test('meetings of one stretch of time lie on one another, and each says what there is on it', () => {
  const meetings = [meeting('a', '2025-10-29'), meeting('b', '2025-10-30'), meeting('c', '2026-11-18', 'planned')];
  const { dots, levels } = stackDots(meetings, { from: 2025, to: 2027 }, hold(meetings, ['b']));
  assert.deepEqual(
    dots.map(({ level, state, name }) => [level, state, name]),
    [
      [0, 'known', 'a, 29 October 2025: no article yet'],
      [1, 'held', 'b, 30 October 2025: 2 articles'],
      [0, 'planned', 'c, 18 November 2026: planned'],
    ],
  );
  assert.equal(levels, 2);
  assert.equal(dots[0]?.x, dots[1]?.x);
});

test('no two dots cover one another, and all lie inside the picture', () => {
  const day = fc.date({ min: new Date('1975-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 60 }), (days) => {
      const starts = days.map((each) => each.toISOString().slice(0, 10)).sort();
      const meetings = starts.map((start, place) => meeting(`m${place}`, start));
      const years = { from: Number(starts[0]?.slice(0, 4)), to: Number(starts.at(-1)?.slice(0, 4)) + 1 };
      const { dots, levels } = stackDots(meetings, years, hold(meetings));
      assert.equal(new Set(dots.map(({ x, level }) => `${x} ${level}`)).size, dots.length);
      assert.ok(dots.every(({ x, level }) => x > 0 && x < 100 && level < levels));
    }),
  );
});

test('the name in a person’s own script is the one that is written at home', () => {
  const named = (country: string, native?: Record<string, string>) =>
    findOwnName({ country, native } as unknown as Person);
  assert.deepEqual(named('KR', { zh: '李在明', ko: '이재명' }), { language: 'ko', name: '이재명' });
  assert.deepEqual(named('CN', { ko: '시진핑', 'zh-Hans': '习近平' }), { language: 'zh-Hans', name: '习近平' });
  assert.equal(named('US', { ko: '도널드 트럼프' }), undefined);
  assert.equal(named('XX-EU', { ja: 'フォンデアライエン' }), undefined);
  assert.equal(named('SU'), undefined);
});
