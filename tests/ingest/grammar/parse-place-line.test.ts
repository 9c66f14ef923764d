import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlaceLine } from '../../../src/ingest/grammar/parse-place-line.ts';
import { readLexicon } from '../../../src/ingest/lexicon.ts';

const lexicon = readLexicon();

test('a known place alone, with its country or with a day is a place line', () => {
  assert.deepEqual(parsePlaceLine('NEW DELHI', lexicon)?.places, ['New Delhi']);
  assert.equal(parsePlaceLine('Kazan, Russia', lexicon)?.region, 'Russia');
  assert.deepEqual(parsePlaceLine('KUALA LUMPUR, 26 October 2025', lexicon)?.day, { year: 2025, month: 10, day: 26 });
});

test('what is no known place, or says more, is none', () => {
  for (const line of ['UPDATED', 'Ann Example', 'Seoul talks', 'Seoul, Ann Example'])
    assert.equal(parsePlaceLine(line, lexicon), undefined, line);
});
