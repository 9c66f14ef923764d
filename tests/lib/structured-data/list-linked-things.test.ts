import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { addresses } from '../../../src/lib/addresses.ts';
import { assembleHoldings } from '../../../src/lib/assemble-holdings.ts';
import type { Holdings } from '../../../src/lib/model.ts';
import { describeEvent } from '../../../src/lib/structured-data/describe-event.ts';
import { describePerson } from '../../../src/lib/structured-data/describe-person.ts';
import { findOwnAddress } from '../../../src/lib/structured-data/find-own-address.ts';
import { listLinkedThings } from '../../../src/lib/structured-data/list-linked-things.ts';
import { printJsonLd } from '../../../src/lib/structured-data/print-json-ld.ts';
import type { Subject } from '../../../src/lib/structured-data/subject.ts';
import type { PersonId, SummitId } from '../../../src/schema/values.ts';
import { makeArchive, printArticleFile } from '../make-archive.ts';
import { checkVocabulary } from './check-vocabulary.ts';

const STARTER = join(import.meta.dirname, '../../../content');

test('whatever the archive says of its records is in the vocabulary of schema.org', async () => {
  const holdings = await assembleHoldings(STARTER);
  const faults = new Set<string>();
  let things = 0;
  for (const subject of listSubjects(holdings)) {
    const address = findOwnAddress(subject);
    const printed = printJsonLd(listLinkedThings({ address, title: 'Name', subject }, holdings));
    const { '@graph': graph }: { '@graph': unknown[] } = JSON.parse(printed);
    things += graph.length;
    for (const thing of graph) for (const fault of checkVocabulary(thing)) faults.add(fault);
  }
  assert.deepEqual([...faults], []);
  assert.ok(things > 2 * holdings.articles.length);
});

test('the check of the vocabulary sees what it has no word for', () => {
  assert.deepEqual(checkVocabulary({ '@type': 'Summit' }), ['$: there is no class "Summit"']);
  assert.deepEqual(checkVocabulary({ '@type': 'Event', dek: 'x' }), ['$.dek: "Event" has no property "dek"']);
  assert.equal(checkVocabulary({ '@type': 'Event', attendee: { '@type': 'Place', name: 'x' } }).length, 1);
  assert.equal(checkVocabulary({ '@type': 'GeoCoordinates', latitude: true }).length, 1);
});

test('an article is described by its record alone, and as based on the page that it was taken from', async (context) => {
  const holdings = await open(context, { display: 'record' });
  const [article] = listLinkedThings(pageOf({ kind: 'article', article: first(holdings) }), holdings);
  assert.equal(article?.['@type'], 'NewsArticle');
  assert.equal(article?.isBasedOn, 'https://herald.example/a');
  assert.equal(article?.datePublished, '2025-06-18');
  assert.equal(article?.usageInfo, 'https://rightsstatements.org/vocab/InC/1.0/');
  const text = JSON.stringify(article);
  assert.match(text, /"mentions":\[\{"@type":"Person","@id":"https:\/\/archive\.example\/people\/lee\/"/);
  assert.match(text, /"about":\[\{"@type":"Event","@id":"https:\/\/archive\.example\/summits\/talks\/"/);
  assert.doesNotMatch(text, /SUMMARY|WORDS/);
});

test('the summary line is shown where the rights let words be shown', async (context) => {
  const holdings = await open(context, { display: 'excerpt' });
  const [article] = listLinkedThings(pageOf({ kind: 'article', article: first(holdings) }), holdings);
  assert.equal(article?.abstract, 'SUMMARY');
});

test('a day that is not that of the publication is no datePublished', async (context) => {
  const holdings = await open(context, { display: 'full', dated: ['date: "2025-06-17~"', 'dateBasis: "event"'] });
  const [article] = listLinkedThings(pageOf({ kind: 'article', article: first(holdings) }), holdings);
  assert.equal(article?.datePublished, undefined);
});

test('a summit is an event with its place, its people and what it was held beside', async (context) => {
  const holdings = await open(context, { display: 'full' });
  const talks = holdings.authorities.summits.get('talks' as SummitId);
  assert.ok(talks);
  assert.deepEqual(JSON.parse(JSON.stringify(describeEvent(talks, holdings))), {
    '@type': 'Event',
    '@id': 'https://archive.example/summits/talks/',
    url: 'https://archive.example/summits/talks/',
    name: 'Talks at the lodge',
    startDate: '2025-06-17',
    endDate: '2025-06-17',
    eventStatus: 'https://schema.org/EventScheduled',
    location: {
      '@type': 'Place',
      name: 'The lodge',
      address: { '@type': 'PostalAddress', addressLocality: 'Kananaskis', addressCountry: 'CA' },
      geo: { '@type': 'GeoCoordinates', latitude: 50.9, longitude: -115.1 },
    },
    attendee: [{ '@type': 'Person', '@id': 'https://archive.example/people/lee/', name: 'Lee Jae Myung' }],
    superEvent: [
      {
        '@type': 'Event',
        '@id': 'https://archive.example/summits/larger/',
        name: 'The larger meeting',
        startDate: '2025-06-15',
      },
      { '@type': 'EventSeries', '@id': 'https://archive.example/summits/series/jp-kr/', name: 'Japan – South Korea' },
    ],
    image: 'https://archive.example/summits/talks/picture.png',
  });
  const larger = holdings.authorities.summits.get('larger' as SummitId);
  assert.match(JSON.stringify(larger && describeEvent(larger, holdings)), /"subEvent":\[\{.*?summits\/talks\//);
});

test('a person has every name of the record, and offices by their days', async (context) => {
  const holdings = await open(context, { display: 'full' });
  const lee = holdings.authorities.people.get('lee' as PersonId);
  assert.ok(lee);
  const person = JSON.parse(JSON.stringify(describePerson(lee, holdings)));
  assert.deepEqual(person.alternateName, ['이재명', 'Yi Chae-myŏng']);
  assert.deepEqual(person.jobTitle, ['President of South Korea']);
  assert.deepEqual(person.hasOccupation, [
    {
      '@type': 'Role',
      hasOccupation: { '@type': 'Occupation', name: 'President of South Korea' },
      startDate: '2025-06-04',
    },
  ]);
});

test('no title ends the element that the data stand in', () => {
  const hostile = '</script><script>alert(1)</script><!-- & \u2028';
  const printed = printJsonLd([{ '@type': 'NewsArticle', headline: hostile }]);
  assert.doesNotMatch(printed, /[<>&\u2028]/);
  assert.equal(JSON.parse(printed)['@graph'][0].headline, hostile);
});

test('a later page of a list has its way, and not its record again', async (context) => {
  const holdings = await open(context, { display: 'full' });
  const summit = holdings.authorities.summits.get('talks' as SummitId);
  assert.ok(summit);
  const address = addresses.laterPage(addresses.summit(summit.id), 2);
  const things = listLinkedThings({ address, title: 'Talks, page 2', subject: { kind: 'summit', summit } }, holdings);
  assert.deepEqual(
    things.map((thing) => thing['@type']),
    ['BreadcrumbList'],
  );
});

function* listSubjects(holdings: Holdings): Generator<Subject> {
  const { articles, authorities } = holdings;
  yield { kind: 'archive' };
  yield { kind: 'data' };
  for (const article of articles) yield { kind: 'article', article };
  for (const summit of authorities.summits.values()) yield { kind: 'summit', summit };
  for (const person of authorities.people.values()) yield { kind: 'person', person };
  for (const country of authorities.countries.values()) yield { kind: 'country', country };
  for (const topic of authorities.topics.values()) yield { kind: 'topic', topic };
}

function pageOf(subject: Subject) {
  return { address: findOwnAddress(subject), title: 'Name', subject };
}

function first({ articles }: Holdings): Holdings['articles'][number] {
  const [article] = articles;
  assert.ok(article);
  return article;
}

const DATED = ['date: "2025-06-18"', 'published: "2025-06-18"'];

async function open(
  context: Parameters<typeof makeArchive>[0],
  { display, dated = DATED }: { display: string; dated?: string[] },
): Promise<Holdings> {
  const article = printArticleFile(
    'Two meet',
    [
      'dek: "SUMMARY"',
      ...dated,
      'summits: [{ id: "talks", basis: "place" }]',
      'people: [{ id: "lee", name: "Lee Jae Myung", asPrinted: "Lee", mentions: 1, basis: "name" }]',
      `rights: { statement: "https://rightsstatements.org/vocab/InC/1.0/", display: "${display}" }`,
    ],
    'WORDS.',
  ).replace('lines: [1, 9]', 'lines: [1, 9], url: "https://herald.example/a"');
  const holdings = await assembleHoldings(
    await makeArchive(context, {
      'articles/a.mdx': dated === DATED ? article : article.replace('dateBasis: "published"\n', ''),
      'authorities/people/lee.yaml':
        'id: lee\nname: Lee Jae Myung\nsurname: Lee\nnative: { ko: 이재명 }\nvariants: [Yi Chae-myŏng]\ncountry: KR\noffices: [{ office: President, of: KR, from: "2025-06-04" }]\n',
      'authorities/summits/talks.yaml':
        'id: talks\nname: Talks at the lodge\nseries: jp-kr\nkind: bilateral\nstart: "2025-06-17"\nend: "2025-06-17"\nplace: Kananaskis\nvenue: The lodge\ncountry: CA\nlat: 50.9\nlon: -115.1\nmarginOf: larger\ncountries: [JP, KR]\nparticipants: [lee]\n',
      'authorities/summits/larger.yaml':
        'id: larger\nname: The larger meeting\nkind: multilateral\nstart: "2025-06-15"\nend: "2025-06-17"\nplace: Kananaskis\ncountry: CA\ncountries: [CA, JP]\n',
    }),
  );
  assert.deepEqual(holdings.problems, []);
  return holdings;
}
