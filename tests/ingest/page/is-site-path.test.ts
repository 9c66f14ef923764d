import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSitePath } from '../../../src/ingest/page/is-site-path.ts';

const isPath = (raw: string) => isSitePath({ raw, text: raw.replace(/\s+/gu, ' ').trim() });

test('names of sections with the signs of a path or a bar between them are the site’s', () => {
  for (const line of [
    'Sample Letters > North and South',
    'Archive › Meetings › East and West › 2021',
    'Archive / Meetings / East and West / 2021',
    'Sample Archive | Meetings | East and West',
  ])
    assert.ok(isPath(line), line);
});

test('words with gaps between them are a menu', () => {
  assert.ok(isPath('Summits   People   Countries   Years'));
  assert.ok(isPath('Summits\tPeople\tSearch'));
});

test('a headline is no path, with a label before it or the site behind it', () => {
  for (const line of [
    'Leaders meet in the old town',
    'Opinion | Leaders meet in the old town',
    'Leaders agree to meet again in autumn | Video | Sample Times',
    'Leaders  meet in the  old town',
    'Talks on steel/aluminium tariffs',
  ])
    assert.ok(!isPath(line), line);
});
