import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { recordChanges } from '../../src/ingest/record-changes.ts';
import { parseBody } from '../../src/lib/body/parse-body.ts';
import { findWords } from '../../src/lib/body/print-text.ts';
import { addressParagraphs } from '../../src/text/paragraph-address.ts';

const DAY = '2026-11-21';

/** How a paragraph is printed once it is taken for something else. */
const KINDS: ((words: string) => string)[] = [
  (words) => words,
  (words) => `## ${words}`,
  (words) => `- ${words}`,
  (words) => `<Caption credit="Yonhap">${words}</Caption>`,
  (words) => `<PullQuote speaker="Lee">${words}</PullQuote>`,
  (words) => `> ${words}`,
  (words) => `${words} [^1][^2]`,
];

const printPage = (blocks: readonly string[]) =>
  `---\ntitle: "x"\n---\n\n${blocks.join('\n\n')}\n\n[^1]: One.\n\n[^2]: Two.\n`;

function listAddresses(mdx: string): string[] {
  const body = parseBody(mdx.slice(mdx.indexOf('\n---\n') + 5));
  if ('refused' in body) throw new Error(body.refused);
  return findWords(body.blocks).map(({ address = '' }) => address);
}

const words = fc
  .array(fc.constantFrom('Lee', 'met', 'Ishiba', 'lodge', 'visit', 'rice', 'year', 'talks', '정상회담', 'it’s'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((several) => several.join(' '));

test('a re-ingest with a changed extractor keeps the address of every passage whose words are the same', () => {
  const page = fc.array(fc.record({ words, kind: fc.nat(KINDS.length - 1) }), { minLength: 1, maxLength: 12 });
  const change = fc.record({
    inserted: fc.array(words, { maxLength: 4 }),
    order: fc.infiniteStream(fc.nat(1000)),
    kinds: fc.infiniteStream(fc.nat(KINDS.length - 1)),
    dropped: fc.nat(3),
  });
  fc.assert(
    fc.property(page, change, (blocks, { inserted, order, kinds, dropped }) => {
      const before = printPage(blocks.map(({ words: text, kind }) => KINDS[kind]?.(text) ?? text));
      const kept = blocks.slice(dropped).map(({ words: text }) => text);
      const shuffled = [...kept, ...inserted]
        .map((text) => ({ text, place: order.next().value ?? 0 }))
        .sort((a, b) => a.place - b.place)
        .map(({ text }) => text);
      const after = printPage(shuffled.map((text) => KINDS[kinds.next().value ?? 0]?.(text) ?? text));
      const present = new Set(listAddresses(after));
      for (const address of addressParagraphs(kept)) assert.ok(present.has(address), `${address} is gone`);
      // What is gone is recorded, and nothing else; what it leads to is there.
      const changed = recordChanges(before, after, [], DAY);
      const gone = listAddresses(before).filter((address) => !present.has(address));
      assert.deepEqual(changed.map(({ address }) => address).sort(), gone.sort());
      for (const { now, on } of changed) assert.ok(on === DAY && (now === undefined || present.has(now)));
    }),
  );
});

test('a passage that was reworded leads to the nearest, and one whose words are gone to none', () => {
  const [first, second] = addressParagraphs([
    'Lee and Ishiba met for half an hour at the lodge.',
    'Rice was left for later.',
  ]);
  const after = 'Lee and Ishiba met for half an hour at the lodge, and then ate.';
  const changed = recordChanges(
    printPage(['Lee and Ishiba met for half an hour at the lodge.', 'Rice was left for later.']),
    printPage([after]),
    [],
    DAY,
  );
  assert.deepEqual(changed, [
    { address: first, now: addressParagraphs([after])[0], on: DAY },
    { address: second, on: DAY },
  ]);
});

test('of two equal passages the second keeps its address while both are there, and then leads to the first', () => {
  const same = 'The talks were held beside the summit.';
  const [first, second] = addressParagraphs([same, same]);
  assert.deepEqual(recordChanges(printPage([same, same]), printPage(['New.', same, 'Newer.', same]), [], DAY), []);
  assert.deepEqual(recordChanges(printPage([same, same]), printPage([same]), [], DAY), [
    { address: second, now: first, on: DAY },
  ]);
});

test('what was recorded before stays, but for what has come back', () => {
  const [gone, back] = addressParagraphs(['Long gone and never seen again.', 'Here once more.']);
  const recorded = recordChanges(
    printPage(['Long gone and never seen again.', 'Here once more.']),
    printPage(['x']),
    [],
    '2026-01-01',
  );
  const changed = recordChanges(printPage(['x']), printPage(['Here once more.']), recorded, DAY);
  assert.deepEqual(
    changed.map(({ address, on }) => [address, on]),
    [
      [gone, '2026-01-01'],
      [addressParagraphs(['x'])[0], DAY],
    ],
  );
  assert.ok(!changed.some(({ address }) => address === back));
});
