import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkRoundTrip } from '../../src/ingest/check-round-trip.ts';
import { expectBlocks } from '../../src/ingest/expect-blocks.ts';
import type { Block, NamedPlace } from '../../src/ingest/model.ts';
import { printBody } from '../../src/ingest/print-body.ts';
import {
  type ParagraphAddress,
  type PersonId,
  paragraphAddressSchema,
  personIdSchema,
  summitIdSchema,
} from '../../src/schema/values.ts';
import { foldWhiteSpace } from '../../src/text/fold-white-space.ts';

type Article = {
  blocks: Block[];
  firstMentions: NamedPlace[];
  noteTexts: Map<number, string>;
  speakers: Map<ParagraphAddress, string>;
};

function article(blocks: (Partial<Block> & { text: string })[], rest: Partial<Article> = {}): Article {
  const address = paragraphAddressSchema.parse('p-00000000');
  return {
    blocks: blocks.map((block) => ({ kind: 'paragraph', spans: [], address, ...block })),
    firstMentions: [],
    noteTexts: new Map(),
    speakers: new Map(),
    ...rest,
  };
}

function person(block: number, start: number, end: number, id = 'lee-jae-myung'): NamedPlace {
  return { block, start, end, person: personIdSchema.parse(id) as PersonId };
}

function problemsOf(printed: Article): string[] {
  return checkRoundTrip(`---\n---\n${printBody(printed)}`, expectBlocks(printed), 'sources/x.txt').map(
    ({ what }) => what,
  );
}

test('plain prose is printed as it is', () => {
  const text = 'R&D rose 5% to $3bn, "a record" – he said: 1+1 = 2; see (a) and [b], a_b, #1, e-mail x > y!';
  assert.equal(printBody(article([{ text }])), `${text}\n`);
});

test('every kind of block has its own markup', () => {
  const address = paragraphAddressSchema.parse('p-11111111');
  const printed = article(
    [
      { text: 'First.' },
      { kind: 'subheading', text: 'Under a heading' },
      { kind: 'list-item', text: 'one' },
      { kind: 'list-item', text: 'two' },
      { kind: 'caption', text: 'They shake hands.', credit: 'The "Agency" & Co' },
      { kind: 'caption', text: 'They part.' },
      { kind: 'pull-quote', text: '"We agree."', address },
      { kind: 'correction', text: 'CORRECTION: the day was wrong.' },
    ],
    { speakers: new Map([[address, 'Lee Jae Myung']]) },
  );
  assert.equal(
    printBody(printed),
    `${[
      'First.',
      '## Under a heading',
      '- one\n- two',
      '<Caption credit="The &quot;Agency&quot; &amp; Co">They shake hands.</Caption>',
      '<Caption>They part.</Caption>',
      '<PullQuote speaker="Lee Jae Myung">"We agree."</PullQuote>',
      '> CORRECTION: the day was wrong.',
    ].join('\n\n')}\n`,
  );
  assert.deepEqual(problemsOf(printed), []);
});

test('a numbered list keeps its numbers, and one out of order begins another', () => {
  const items = ['- dash', '3. Leaders meet', '4. 5. five', '1. one', '2. two', '7. - six', 'a dash'];
  const printed = article(
    items.map((text) => ({ kind: 'list-item', text })),
    { firstMentions: [person(1, 3, 10), person(3, 3, 6, 'one')], noteTexts: new Map() },
  );
  assert.equal(
    printBody(printed),
    '- &#45; dash\n\n3. <Person id="lee-jae-myung">Leaders</Person> meet\n4. 5&#46; five\n\n1) one\n2) two\n\n7. &#45; six\n\n- a dash\n',
  );
  assert.deepEqual(problemsOf(printed), []);
});

test('the first mention of a person and of a summit is wrapped', () => {
  const text = 'President Lee spoke at the G7.';
  const summit = { block: 0, start: 23, end: 29, summit: summitIdSchema.parse('g7-2025-kananaskis') };
  const printed = article([{ text }], { firstMentions: [summit, person(0, 0, 13)] });
  assert.equal(
    printBody(printed),
    '<Person id="lee-jae-myung">President Lee</Person> spoke at <Summit id="g7-2025-kananaskis">the G7</Summit>.\n',
  );
  assert.deepEqual(problemsOf(printed), []);
});

test('a paragraph that is nothing but a name stays a paragraph', () => {
  const printed = article([{ text: 'President Lee' }], { firstMentions: [person(0, 0, 13)] });
  assert.equal(printBody(printed), 'President Lee\n');
});

test('of two mentions that overlap the first is wrapped', () => {
  const printed = article([{ text: 'President Lee spoke.' }], {
    firstMentions: [person(0, 10, 13, 'other'), person(0, 0, 13)],
  });
  assert.equal(printBody(printed), '<Person id="lee-jae-myung">President Lee</Person> spoke.\n');
});

test('a note mark becomes a footnote only where the source carried the note', () => {
  const texts = [{ text: 'Known [1, 2]. Unknown [3]. Both [1, 3].' }];
  const printed = article(texts, {
    noteTexts: new Map([
      [1, 'Herald, 3 May.'],
      [2, 'import duties: a list'],
    ]),
  });
  assert.equal(
    printBody(printed),
    'Known [^1][^2]. Unknown [3]. Both [1, 3].\n\n[^1]: Herald, 3 May.\n\n[^2]: &#105;mport duties: a list\n',
  );
  assert.deepEqual(problemsOf(printed), []);
});

test('a note mark that opens a paragraph is no definition of the note', () => {
  const printed = article([{ text: '[1]: said so.' }], { noteTexts: new Map([[1, 'Herald.']]) });
  assert.deepEqual(problemsOf(printed), []);
});

for (const text of [...readHostileTexts(), 'a\u0085b', '\u0001']) {
  test(`${JSON.stringify(text)} reads back as it was in every kind of block`, () => {
    const kinds = ['paragraph', 'subheading', 'list-item', 'caption', 'pull-quote', 'correction'] as const;
    assert.deepEqual(problemsOf(article(kinds.map((kind) => ({ kind, text })))), []);
    assert.deepEqual(
      problemsOf(
        article([{ text: `x ${text}` }, { kind: 'list-item', text }, { kind: 'list-item', text }], {
          noteTexts: new Map([[1, text]]),
        }),
      ),
      [],
    );
  });
}

function readHostileTexts(): string[] {
  return readFileSync(join(import.meta.dirname, 'hostile-texts.txt'), 'utf8')
    .split('\n')
    .filter((text) => text !== '');
}

const piece = fc.constantFrom(
  ...'*_`~[](){}<>!#&\\|-+=:;"\'.,/@^$%\u00a0\u200b'.split(''),
  ' ',
  ' ',
  'a',
  'Lee',
  '1',
  '2.',
  '3. ',
  '[1]',
  '[1, 2]',
  '[^1]',
  'import',
  'export',
  'import ',
  'https://',
  'www.',
  'a.b',
  'x@y.z',
  '&lt;',
  '&#60;',
  '</',
  '<Person id="a">',
  '---',
  '```',
  '한',
  '😀',
  'http:',
  'mailto:',
);
const hostile = fc
  .oneof(
    fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme' }),
  )
  .map(foldWhiteSpace)
  .filter((text) => text !== '');
const block = fc.record({
  kind: fc.constantFrom('paragraph', 'subheading', 'list-item', 'caption', 'pull-quote', 'correction' as const),
  text: hostile,
});

test('any text in any blocks, with mentions and notes, reads back as it was with both compilers', () => {
  const cases = fc.tuple(
    fc.array(block, { minLength: 1, maxLength: 5 }),
    hostile,
    fc.nat(12),
    fc.nat(12),
    fc.boolean(),
  );
  fc.assert(
    fc.property(cases, ([blocks, note, from, length, hasNotes]) => {
      const characters = [...(blocks[0]?.text ?? '')];
      const [start, end] = [from, from + length].map((count) => characters.slice(0, count).join('').length) as [
        number,
        number,
      ];
      const isWhole = start < end;
      const printed = article(blocks, {
        firstMentions: isWhole ? [person(0, start, end)] : [],
        noteTexts: new Map(
          hasNotes
            ? [
                [1, note],
                [2, 'x'],
              ]
            : [],
        ),
      });
      assert.deepEqual(problemsOf(printed), []);
    }),
    { numRuns: 300 },
  );
});
