import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { observeCase } from '../src/evaluation/observe-case.ts';
import { explainSource } from '../src/ingest/explain.ts';
import type { Block } from '../src/ingest/model.ts';
import { readVocabulary } from '../src/ingest/read-vocabulary.ts';

/** The founding articles belong to their publishers: they are read where they lie, beside the repository, and never copied into it. */
const SOURCES = join(import.meta.dirname, '../../shared/sources');

const skip = existsSync(SOURCES) ? false : 'the founding articles are not beside the repository';
const { vocabulary } = await readVocabulary(join(import.meta.dirname, '../content'));

test('000: a summary without a head, its notes without a list, a pull quote, and a misnamed prime minister', {
  skip,
}, () => {
  const { articles, bodies } = readFounding('000');
  const [article] = articles;
  assert.equal(articles.length, 1);
  assert.equal(article?.titleBasis, 'supplied');
  assert.match(article?.title ?? '', /^\[.+\]$/);
  assert.deepEqual(article?.notes, [{ number: 1 }, { number: 2 }, { number: 3 }]);
  assert.equal(article?.date, '2026-05-19');
  assert.equal(article?.dateBasis, 'event');
  assert.equal(article?.published, undefined);
  assert.equal(article?.outlet, undefined);
  assert.equal(article?.summits?.[0]?.id, 'jp-kr-2026-05-19-andong');
  assert.deepEqual(article?.countries?.slice(0, 2).toSorted(), ['JP', 'KR']);
  assert.equal(findPerson(article, 'lee-jae-myung')?.basis, 'name');
  assert.equal(findPerson(article, 'sanae-takaichi')?.basis, 'inferred');
  assert.ok(article?.doubts?.some(({ question }) => question.includes('Takahashi')));
  assert.equal(listBlocks(bodies[0], 'pull-quote').length, 1);
  const paragraphs = listBlocks(bodies[0], 'paragraph');
  assert.equal(paragraphs.length, 7);
  assert.match(paragraphs[0] ?? '', /^Japanese Prime Minister Takahashi .* \[1\]\.$/);
  assert.match(paragraphs[2] ?? '', /\[1, 3\]/);
  assert.match(paragraphs[6] ?? '', /cannot be managed individually\.$/);
});

test('001: four headings are taken off their paragraphs, and a count of articles is no date', { skip }, () => {
  const { articles, bodies } = readFounding('001');
  const [article] = articles;
  assert.equal(articles.length, 1);
  assert.equal(
    article?.title,
    'South Korea Launches Dual‑Track Diplomacy With China and Japan to Ease Regional Frictions',
  );
  assert.equal(article?.titleBasis, 'printed');
  assert.deepEqual(listBlocks(bodies[0], 'subheading'), [
    'Seoul Pushes High‑Level Talks With Beijing This Quarter',
    'Diplomacy Targets Maritime Disputes and Cultural Exchanges',
    'President Lee Prioritizes Expanded Cooperation With Tokyo',
    'Regional Tensions Frame Seoul’s Dual‑Track Strategy',
  ]);
  assert.equal(listBlocks(bodies[0], 'paragraph').length, 4);
  for (const id of ['cho-hyun', 'wang-yi', 'lee-jae-myung', 'xi-jinping', 'taro-aso', 'sanae-takaichi']) {
    assert.ok(findPerson(article, id), id);
  }
  assert.deepEqual(article?.countries?.slice(0, 3).toSorted(), ['CN', 'JP', 'KR']);
  assert.ok(article?.summits?.some(({ id }) => id === 'jp-kr-2026-01-13-nara'));
  assert.equal(article?.published, undefined);
  assert.equal(article?.updated, undefined);
  assert.equal(article?.dateBasis, 'inferred');
  assert.match(article?.date ?? '', /^2026-01-1[3-9]/);
  assert.equal(article?.genre, 'digest');
});

test('002: a page that carries three more articles in full gives four', { skip }, () => {
  const { articles } = readFounding('002');
  assert.deepEqual(
    articles.map(({ title }) => title),
    [
      'Lee, Ishiba stress closer ties to combat international crises',
      "Lee returns from G7 summit with 'new leap forward in diplomacy'",
      'S. Korea to launch advisory committee for arms exports',
      'Korea pushes China-free supply chains with new US investments',
    ],
  );
  for (const article of articles) {
    assert.equal(article.outlet?.asPrinted, 'Korea Herald');
    assert.equal(article.via?.asPrinted, 'Daily8');
    assert.equal(article.published, undefined);
  }
  const [first, second, third] = articles;
  assert.equal(first?.dateline?.asPrinted, 'KANANASKIS, Canada');
  assert.equal(first?.dateline?.country, 'CA');
  assert.deepEqual(
    first?.people?.slice(0, 2).map(({ id }) => id),
    ['lee-jae-myung', 'shigeru-ishiba'],
  );
  assert.equal(first?.summits?.[0]?.id, 'jp-kr-2025-06-17-kananaskis');
  assert.ok(first?.summits?.some(({ id }) => id === 'g7-2025-kananaskis'));
  assert.equal(first?.date, '2025-06-17');
  assert.equal(first?.dateBasis, 'event');
  assert.equal(second?.dateline?.asPrinted, 'CALGARY, Canada/SEOUL');
  assert.equal(
    second?.dek,
    'At expanded G7 session, Lee tells leaders that S. Korea aims to lead AI revolution with focus on inclusion, energy security',
  );
  assert.equal(third?.dek, undefined);
});

test('003: stacked headlines, four captions, three subheadings, and the outlet in the rights line alone', {
  skip,
}, () => {
  const { articles, bodies } = readFounding('003');
  const [article] = articles;
  assert.equal(articles.length, 1);
  assert.equal(article?.title, 'Intensive Summit Diplomacy with Canada, Australia, Vietnam, and Others');
  assert.match(
    article?.dek ?? '',
    /^Strengthening Cooperation on Critical Minerals .*Encouraging Korean Companies to Expand Abroad$/,
  );
  assert.equal(article?.outlet?.asPrinted, 'The Asia Business Daily');
  assert.equal(article?.rights?.holder, 'The Asia Business Daily');
  assert.equal(article?.summits?.[0]?.id, 'apec-2025-gyeongju');
  assert.equal(article?.dateBasis, 'event');
  assert.ok((article?.people?.length ?? 0) >= 12);
  assert.ok((article?.countries?.length ?? 0) >= 10);
  assert.deepEqual(
    bodies[0]?.filter(({ kind }) => kind === 'caption').map(({ credit }) => credit),
    ['Yonhap News', 'Yonhap News', 'Yonhap News', 'Yonhap News'],
  );
  assert.equal(listBlocks(bodies[0], 'subheading').length, 3);
  assert.ok(listBlocks(bodies[0], 'paragraph').join(' ').includes('▲ launching bilateral Antarctic consultations'));
});

test('004: an agency is no outlet and no person, and five blurbs are no text', { skip }, () => {
  const { articles, bodies } = readFounding('004');
  const [article] = articles;
  assert.equal(articles.length, 1);
  assert.equal(article?.titleBasis, 'supplied');
  assert.match(article?.wire?.asPrinted ?? '', /^reuters$/i);
  assert.equal(article?.outlet, undefined);
  assert.equal(article?.published, '2023-11-17T09:10+09:00');
  assert.equal(article?.date, '2023-11-17');
  assert.equal(article?.dateBasis, 'published');
  assert.deepEqual(
    article?.people
      ?.slice(0, 2)
      .map(({ id }) => id)
      .toSorted(),
    ['fumio-kishida', 'yoon-suk-yeol'],
  );
  assert.ok(findPerson(article, 'joe-biden'));
  assert.equal(article?.people?.length, 3);
  assert.equal(article?.summits?.[0]?.id, 'jp-kr-2023-11-16-san-francisco');
  assert.ok(article?.summits?.some(({ id }) => id === 'apec-2023-san-francisco'));
  assert.deepEqual(
    bodies[0]?.filter(({ kind }) => kind === 'caption').map(({ credit }) => credit),
    ['Reuters'],
  );
  const paragraphs = listBlocks(bodies[0], 'paragraph');
  assert.equal(paragraphs.length, 8);
  assert.match(paragraphs[7] ?? '', /China's growing influence\.$/);
});

function readFounding(start: string) {
  const name = readdirSync(SOURCES).find((file) => file.startsWith(start)) ?? start;
  const source = { file: `sources/${name}`, bytes: readFileSync(join(SOURCES, name)) };
  const { observed, problems } = observeCase(source, vocabulary);
  const reading = explainSource(source.bytes, source.file, {}, vocabulary);
  assert.deepEqual(problems, []);
  assert.ok('articles' in reading);
  return { articles: observed.articles, bodies: reading.articles.map(({ blocks }) => blocks) };
}

function findPerson(article: ReturnType<typeof readFounding>['articles'][number] | undefined, id: string) {
  return article?.people?.find((person) => person.id === id);
}

function listBlocks(blocks: readonly Block[] | undefined, kind: Block['kind']): string[] {
  return (blocks ?? []).filter((block) => block.kind === kind).map(({ text }) => text);
}
