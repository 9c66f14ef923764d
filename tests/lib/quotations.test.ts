import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { assembleHoldings } from '../../src/lib/assemble-holdings.ts';
import { listQuotations, listQuotationsBy, listQuotationsOn } from '../../src/lib/quotations.ts';
import type { PersonId, SummitId } from '../../src/schema/values.ts';
import { addressParagraphs } from '../../src/text/paragraph-address.ts';
import { makeArchive, printArticleFile } from './make-archive.ts';

const SUMMIT =
  'name: "A and B"\nkind: bilateral\nstart: "2025-06-17"\nend: "2025-06-17"\nplace: Town\ncountry: CA\ncountries: [JP, KR]\n';
const AUTHORITIES = {
  'authorities/people/some-one.yaml': 'id: some-one\nname: "Some One"\nsurname: One\ncountry: KR\noffices: []\n',
  'authorities/people/other-two.yaml': 'id: other-two\nname: "Other Two"\nsurname: Two\ncountry: JP\noffices: []\n',
};

/** Prints an article in which each paragraph is said by the speakers given, in one way or another. */
function printSpeech(paragraphs: [text: string, ...speakers: (string | undefined)[]][], frontmatter: string[] = []) {
  const addresses = addressParagraphs(paragraphs.map(([text]) => text));
  const quotes = paragraphs.flatMap(([, ...speakers], place) =>
    speakers.map((speaker) => ({ ...(speaker && { speaker }), paragraph: addresses[place] })),
  );
  const body = paragraphs.map(([text]) => text.replace('[1]', '[^1]')).join('\n\n');
  return printArticleFile('Speech', [...frontmatter, `quotes: ${JSON.stringify(quotes)}`], `${body}\n\n[^1]: A note.`);
}

async function readQuotations(context: TestContext, files: Record<string, string>) {
  const holdings = await assembleHoldings(await makeArchive(context, { ...AUTHORITIES, ...files }));
  assert.deepEqual(holdings.problems, []);
  return holdings;
}

test('a quotation is the words between the marks, with its speaker and the address of its paragraph', async (context) => {
  const holdings = await readQuotations(context, {
    'articles/a.mdx': printSpeech([
      ['One said, “We will meet again in spring [1].” The rest was "tea".', 'some-one'],
      ['“Nobody knows what will come of it now,” an aide said.', undefined],
      ['"We shall keep the road open," said Envoy Muster.', 'Envoy Muster'],
    ]),
  });
  assert.deepEqual(
    listQuotations(holdings).map(({ article, paragraph, ...rest }) => ({ ...rest, article: article.id })),
    [
      { speaker: 'some-one', speakerName: 'Some One', words: 'We will meet again in spring.', article: 'a' },
      { words: 'Nobody knows what will come of it now', article: 'a' },
      { speakerName: 'Envoy Muster', words: 'We shall keep the road open', article: 'a' },
    ],
  );
  assert.equal(listQuotations(holdings), listQuotations(holdings), 'gathered once');
});

test('several quotations of one speaker in a paragraph are one, with a sign where words are left out', async (context) => {
  const holdings = await readQuotations(context, {
    'articles/a.mdx': printSpeech([
      ['"We have come a long way to this town," One said. "We will come back before the year is out."', 'some-one'],
    ]),
  });
  assert.deepEqual(
    listQuotations(holdings).map(({ words }) => words),
    ['We have come a long way to this town … We will come back before the year is out.'],
  );
});

test('where two speak in a paragraph, each has their own words, or none where that cannot be told', async (context) => {
  const holdings = await readQuotations(context, {
    'articles/a.mdx': printSpeech([
      ['"The door is open now," One said. "So is the window," Two replied.', 'some-one', 'other-two'],
      ['"It is a start," One said. "It is late," Two replied. "It is never late," said One.', 'some-one', 'other-two'],
    ]),
  });
  assert.deepEqual(
    listQuotations(holdings).map(({ speaker, words }) => [speaker, words]),
    [
      ['some-one', 'The door is open now'],
      ['other-two', 'So is the window'],
    ],
  );
});

test('rights withhold quotations with the text that they stand in', async (context) => {
  const rights = (display: string) =>
    `rights: { statement: "https://rightsstatements.org/vocab/InC/1.0/", display: "${display}" }`;
  const speech: Parameters<typeof printSpeech>[0] = [
    [`"The beginning of the speech can be read," One said. ${'Word '.repeat(60)}`.trim(), 'some-one'],
    ['"The end of the speech is a zeppelin of words," One said.', 'some-one'],
  ];
  const holdings = await readQuotations(context, {
    'articles/full.mdx': printSpeech(speech),
    'articles/part.mdx': printSpeech(speech, [rights('excerpt')]),
    'articles/record.mdx': printSpeech(speech, [rights('record')]),
  });
  const counts = Map.groupBy(listQuotations(holdings), ({ article }) => article.id as string);
  assert.deepEqual(
    ['full', 'part', 'record'].map((id) => counts.get(id)?.length ?? 0),
    [2, 1, 0],
  );
});

test('what was said is found by speaker', async (context) => {
  const holdings = await readQuotations(context, {
    'articles/a.mdx': printSpeech([['"We will be back in the spring," One said.', 'some-one']]),
    'articles/b.mdx': printSpeech([['"We will never come back here," Two said.', 'other-two']]),
  });
  assert.deepEqual(
    listQuotationsBy('some-one' as PersonId, holdings).map(({ article }) => article.id as string),
    ['a'],
  );
});

test('something is said on the most central meeting of its article, and on others of that day that the speaker took part in', async (context) => {
  const on = (...ids: string[]) => `summits: [${ids.map((id) => `{ id: "${id}", basis: "date" }`).join(', ')}]`;
  const said: Parameters<typeof printSpeech>[0] = [
    ['"We will be back in the spring," One said.', 'some-one'],
    ['"We will never come back here," Two said.', 'other-two'],
  ];
  const holdings = await readQuotations(context, {
    'authorities/summits/larger.yaml': `id: larger\n${SUMMIT}`,
    'authorities/summits/a-b.yaml': `id: a-b\n${SUMMIT}participants: [some-one]\n`,
    'authorities/summits/earlier.yaml': `id: earlier\n${SUMMIT.replaceAll('2025', '2022')}participants: [some-one]\n`,
    'articles/a.mdx': printSpeech(said, ['date: "2025-06-17"', on('larger', 'a-b', 'earlier')]),
  });
  const speakersOn = (id: string) => listQuotationsOn(id as SummitId, holdings).map(({ speaker }) => speaker as string);
  assert.deepEqual(speakersOn('larger'), ['some-one', 'other-two']);
  assert.deepEqual(speakersOn('a-b'), ['some-one']);
  assert.deepEqual(speakersOn('earlier'), []);
});
