import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseQuery } from '../../src/search/parse-query.ts';

const isName = (words: string) => ['lee jae-myung', 'lee jae myung', '李在明', '이재명'].includes(words.toLowerCase());
const read = (text: string) =>
  parseQuery(text, isName).clauses.map(({ not, any }) => {
    const parts = any.map((part) =>
      part.kind === 'field' ? `${part.field}=${part.value}` : `${part.kind}(${part.text})`,
    );
    return (not ? 'not ' : '') + parts.join(' or ');
  });
const notesOf = (text: string) => parseQuery(text, isName).notes.map(({ kind }) => kind);

test('words must all hold, a phrase in quotation marks keeps together anywhere in the query', () => {
  assert.deepEqual(read('oil "nuclear war" geneva'), ['word(oil)', 'phrase(nuclear war)', 'word(geneva)']);
  assert.deepEqual(read('“nuclear war”'), ['phrase(nuclear war)']);
});

test('OR joins its neighbours, a minus or NOT takes out', () => {
  assert.deepEqual(read('hanoi OR singapore OR "new delhi" kim -trump'), [
    'word(hanoi) or word(singapore) or phrase(new delhi)',
    'word(kim)',
    'not word(trump)',
  ]);
  assert.deepEqual(read('japan AND oil NOT gas'), ['word(japan)', 'word(oil)', 'not word(gas)']);
  assert.deepEqual(read('-"joint statement"'), ['not phrase(joint statement)']);
});

test('a name of several words is one part, also beside OR, behind a minus and inside a run of letters', () => {
  assert.deepEqual(read('lee jae-myung OR ishiba'), ['name(lee jae-myung) or word(ishiba)']);
  assert.deepEqual(read('-lee jae myung oil'), ['not name(lee jae myung)', 'word(oil)']);
  assert.deepEqual(read('"Lee Jae Myung"'), ['name(Lee Jae Myung)']);
  assert.deepEqual(read('李在明大統領'), ['name(李在明)', 'word(大統領)']);
  assert.deepEqual(read('이재명은'), ['name(이재명)']);
});

test('fields take a word, quoted words, or what stands behind a space', () => {
  assert.deepEqual(read('person:"Lee Jae Myung" -country:JP year: 2018..2020'), [
    'person=Lee Jae Myung',
    'not country=JP',
    'year=2018..2020',
  ]);
  assert.deepEqual(read('10:30 note:worthy'), ['word(10:30)', 'word(note:worthy)']);
});

test('a range of years keeps its open end, and loses the signs around it', () => {
  assert.deepEqual(read('year:2018.. year:..2020 year:2019. year:2021)'), [
    'year=2018..',
    'year=..2020',
    'year=2019',
    'year=2021',
  ]);
});

test('a minus before quotation marks is no minus alone', () => {
  assert.deepEqual(notesOf('oil -"joint statement"'), []);
});

test('what is malformed is left out with a note, and the rest is searched', () => {
  assert.deepEqual([read('"nuclear war'), notesOf('"nuclear war')], [['phrase(nuclear war)'], ['unclosed-quote']]);
  assert.deepEqual([read('OR oil'), notesOf('OR oil')], [['word(oil)'], ['lone-or']]);
  assert.deepEqual([read('oil OR'), notesOf('oil OR')], [['word(oil)'], ['lone-or']]);
  assert.deepEqual([read('oil - gas'), notesOf('oil - gas')], [['word(oil)', 'word(gas)'], ['lone-minus']]);
  assert.deepEqual([read('oil person:'), notesOf('oil person:')], [['word(oil)'], ['empty-field']]);
  assert.deepEqual(read('(oil, gas)'), ['word(oil)', 'word(gas)']);
});

test('nothing that can be typed is refused, and parts are never empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab -"OR:*(.이日'), maxLength: 40 }), (text) => {
      for (const { any } of parseQuery(text, isName).clauses) {
        assert.ok(any.length > 0);
        for (const part of any) assert.notEqual(part.kind === 'field' ? part.value : part.text, '');
      }
    }),
  );
});
