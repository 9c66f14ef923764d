import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildNameIndex } from '../../src/authorities/name-index.ts';
import { type LonePeople, listLonePeople } from '../../src/site/find-lone-mentions.ts';
import { findMentions, type ShortForm } from '../../src/site/find-mentions.ts';
import { cutWords } from '../../src/text/cut-words.ts';
import { makeAuthorities, printPerson } from '../authorities/make-authorities.ts';

const { authorities } = await makeAuthorities({
  ...printPerson(
    'lee-jae-myung',
    'Lee Jae Myung',
    'Lee',
    'offices: [{ office: President, of: KR, from: "2025-06-04" }]',
  ),
  ...printPerson(
    'sanae-takaichi',
    'Sanae Takaichi',
    'Takaichi',
    'offices: [{ office: President, of: KR, from: "2025-10-21" }]',
  ),
});
const index = buildNameIndex(authorities);
const lone: LonePeople = listLonePeople([...authorities.people.values()]);
const LEE: ShortForm = { words: ['lee'], id: 'lee-jae-myung' };

/** The people named, with the words that name them. */
function find(text: string, shortForms: ShortForm[] = [], day = '2026-01-13'): [string, string[]][] {
  const words = cutWords(text);
  return findMentions(text, words, index, {}, shortForms, { people: lone, day }).map(({ id, spans }) => [
    id,
    spans.flatMap((first, step) =>
      step % 2 === 0 ? [text.slice(words[first]?.start, words[spans[step + 1] ?? first]?.end)] : [],
    ),
  ]);
}

test('a full name and the surname of an article’s own person are one record’s mentions', () => {
  assert.deepEqual(find('President Lee Jae-myung came. Later Lee left.', [LEE]), [
    ['lee-jae-myung', ['Lee Jae-myung', 'Lee']],
  ]);
});

test('a surname that the article has nobody for is no mention, unless one recorded person alone bears it', () => {
  assert.deepEqual(find('Then Lee left for Japan’s Takaichi.'), [['sanae-takaichi', ['Takaichi']]]);
});

test('a given name before it, another name behind it and an earlier time make a lone surname another’s', () => {
  assert.deepEqual(find('Then Ken Takaichi left.'), []);
  assert.deepEqual(find('It was Takaichi Motors that left.'), []);
  assert.deepEqual(find('In Japan Takaichi left.', [], '1998-10-08'), []);
});

test('a name that goes on behind a hyphen is another’s', () => {
  assert.deepEqual(find('The baker Lee Jae-myung-soo came.'), []);
});
