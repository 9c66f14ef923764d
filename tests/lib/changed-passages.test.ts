import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Authorities } from '../../src/authorities/model.ts';
import { parseBody } from '../../src/lib/body/parse-body.ts';
import { renderBody } from '../../src/lib/render-body.ts';
import { paragraphAddressSchema } from '../../src/schema/values.ts';
import { addressParagraphs } from '../../src/text/paragraph-address.ts';

const none = { has: () => false, get: () => undefined };
const authorities = { people: none, summits: none } as unknown as Authorities;
const address = (text: string) => paragraphAddressSchema.parse(text);
const [first, item] = addressParagraphs(['First.', 'Item.']).map(address);

function render(mdx: string, changes: { address: string; now?: string }[] = [], citedOn?: string) {
  const body = parseBody(mdx);
  if ('refused' in body) throw new Error(body.refused);
  const changed = changes.map(({ address: from, now }) => ({
    address: address(from),
    ...(now && { now: address(now) }),
    on: '2026-11-21',
  }));
  return renderBody({ display: 'full', body }, authorities, true, {
    changed: new Map(changed.map((change) => [change.address, change])),
    citedOn,
  });
}

test('a passage that changed has a line of its own before the block that has its words now', () => {
  const { html, lost } = render('First.\n\n- Other.\n- Item.', [{ address: 'p-00000001', now: item }]);
  assert.match(html, /First\.[\s\S]*<p class="changed" id="p-00000001">[^<]+ on 21 November 2026\.[^<]+<\/p>\n<ul>/);
  assert.equal(lost, '');
});

test('one that changed twice leads to what it is now, and one that came back needs no line', () => {
  const { html } = render('First.', [
    { address: 'p-00000001', now: 'p-00000002' },
    { address: 'p-00000002', now: first },
    { address: first ?? '', now: 'p-00000001' },
  ]);
  assert.deepEqual(
    [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]),
    ['p-00000001', 'p-00000002', first],
  );
});

test('one whose words are gone, or whose changes go round, is told before the words', () => {
  const { html, lost } = render('First.', [
    { address: 'p-00000001' },
    { address: 'p-00000002', now: 'p-00000003' },
    { address: 'p-00000003', now: 'p-00000002' },
  ]);
  assert.deepEqual(
    [...lost.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]),
    ['p-00000001', 'p-00000002', 'p-00000003'],
  );
  assert.doesNotMatch(html, /changed/);
});

test('a mark whose source the text did not carry stays as printed, and leads to a note that says so and back', () => {
  const { html, notes } = render('Talks \\[3]. They ended \\[3, 1] [^1].\n\n[^1]: One.');
  assert.match(
    html,
    /Talks \[<a class="missing" title="[^"]+" id="mark-3" href="#note-3" aria-label="Note 3">3<\/a>\]\./,
  );
  assert.match(
    html,
    /\[<a class="missing" [^>]*id="mark-3-2"[^>]*>3<\/a>, <a id="mark-1" href="#note-1" aria-label="Note 1">1<\/a>\]/,
  );
  assert.equal(html.match(/id="note-3"/g)?.length, 1);
  assert.match(html, /id="note-3"><a class="note-number" href="#mark-3"[\s\S]*The text did not carry this source\./);
  assert.deepEqual(
    notes.map(({ label }) => label),
    ['1', '3'],
  );
});

test('a year in brackets is no mark', () => {
  assert.doesNotMatch(render('In \\[2025] they met.').html, /href="#note/);
});

test('a link out keeps its address and the day of which it speaks, where that is known', () => {
  const mdx = 'A [^1].\n\n[^1]: Paper. https&#58;//a.example/b?c=1&d=2';
  assert.match(
    render(mdx, [], '2025-06-18').html,
    /<a href="https:\/\/a\.example\/b\?c=1&amp;d=2" rel="external noopener" data-originalurl="https:\/\/a\.example\/b\?c=1&amp;d=2" data-versiondate="2025-06-18">/,
  );
  assert.doesNotMatch(render(mdx).html, /data-/);
});
