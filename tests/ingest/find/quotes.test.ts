import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitQuotations } from '../../../src/text/split-quotations.ts';
import { readNames } from './read-names.ts';

const day = { published: '2025-08-24' };
const intro = 'President Lee Jae Myung met Japanese Prime Minister Shigeru Ishiba. Envoy Paul Muster watched.';
const speakers = (...paragraphs: string[]) =>
  readNames([intro, ...paragraphs], day).quotes.map(({ speaker }) => speaker);
const quoted = (text: string) => splitQuotations(text).map(({ start, end }) => text.slice(start, end));

test('the speaker stands behind the quotation, before or after the verb', () => {
  assert.deepEqual(speakers('"We have agreed on three papers," Lee said.'), ['lee-jae-myung']);
  assert.deepEqual(speakers('“We have agreed on three papers,” said Ishiba.'), ['shigeru-ishiba']);
  assert.deepEqual(speakers('"We have agreed on three papers," said envoy Paul Muster.'), ['Paul Muster']);
});

test('the speaker stands before the quotation, and whom he spoke with is not the speaker', () => {
  assert.deepEqual(
    speakers('In his meeting with Ishiba, President Lee joked, "I would rather go and fish with you."'),
    ['lee-jae-myung'],
  );
  assert.deepEqual(speakers('Lee received Ishiba, describing the two as "neighbours who share one garden".'), [
    'lee-jae-myung',
  ]);
});

test('"he" is the last speaker, or the subject of the sentence before', () => {
  assert.deepEqual(speakers('"We have agreed on three papers," Ishiba said. "They are all very short," he added.'), [
    'shigeru-ishiba',
  ]);
  assert.deepEqual(
    speakers(
      '"We have agreed on three papers," Lee said.',
      'Ishiba was there, too. “We shall read them,” he said, “with great care.”',
    ),
    ['lee-jae-myung', 'shigeru-ishiba'],
  );
});

test('a quotation over several paragraphs keeps its speaker', () => {
  assert.deepEqual(
    speakers(
      'Lee said: "We have agreed on three papers and on nothing else.',
      '"That is more than anybody had expected of us two."',
    ),
    ['lee-jae-myung', 'lee-jae-myung'],
  );
});

test("words held at arm's length are no quotations", () => {
  assert.deepEqual(speakers('Lee said the "linchpin" was safe and called for a "future-oriented partnership".'), []);
});

test('an unnamed speaker leaves the speaker open', () => {
  assert.deepEqual(speakers('"The papers will be published before the end of the week," an official said.'), [
    undefined,
  ]);
});

test('Korean and Japanese quotations have their speakers', () => {
  const korean = readNames(['이재명 대통령은 "한일 관계를 더 발전시켜 나가자"고 말했다.'], day);
  assert.deepEqual(
    korean.quotes.map(({ speaker }) => speaker),
    ['lee-jae-myung'],
  );
  const japanese = readNames(['石破茂首相は「両国の関係をさらに発展させたい」と述べた。'], day);
  assert.deepEqual(
    japanese.quotes.map(({ speaker }) => speaker),
    ['shigeru-ishiba'],
  );
});

test('apostrophes and inches open no quotation, nested marks give the outer one', () => {
  assert.deepEqual(quoted("the leaders' talks weren't Lee's"), []);
  assert.deepEqual(quoted('He said “she called it ‘a garden’ once” and left.'), ['she called it ‘a garden’ once']);
  assert.deepEqual(quoted("'With this paper, we can begin,' it said."), ['With this paper, we can begin,']);
});
