import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasFittingSeal, sealArticle } from '../../src/ingest/seal.ts';

const sealed = sealArticle('title: "A"\n', 'Words.\n');

test('the seal is the last line of the frontmatter and fits', () => {
  assert.match(sealed, /^---\ntitle: "A"\nseal: "[0-9a-f]{64}"\n---\n\nWords\.\n$/);
  assert.ok(hasFittingSeal(sealed));
});

test('a seal fits no longer once a character of frontmatter or body changes, or it is gone', () => {
  assert.equal(hasFittingSeal(sealed.replace('"A"', '"B"')), false);
  assert.equal(hasFittingSeal(`${sealed} `), false);
  assert.equal(hasFittingSeal(sealed.replace(/seal.*\n/, '')), false);
  assert.equal(hasFittingSeal(sealed.replace(/seal: "./, 'seal: "g')), false);
});
