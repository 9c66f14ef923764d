import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { observeCase } from '../src/evaluation/observe-case.ts';
import { readVocabulary } from '../src/ingest/read-vocabulary.ts';
import { recordSchema } from '../src/schema/record.ts';
import { findNoteMarks } from '../src/text/note-marks.ts';

const CONTENT = join(import.meta.dirname, '../content');

/** What each digest must give by ingest alone. `days` are the days of its meeting: the event is one of them, or all. */
const DIGESTS = [
  {
    file: 'reykjavik-1986.txt',
    title: 'Reykjavik summit ends without a deal after two days on nuclear arms',
    summit: 'ru-us-1986-10-11-reykjavik',
    days: ['1986-10-11', '1986-10-12'],
    people: ['ronald-reagan', 'mikhail-gorbachev', 'george-shultz'],
    notes: 10,
  },
  {
    file: 'hanoi-2019.txt',
    title: 'Second Trump-Kim summit breaks up early in Hanoi without an agreement',
    summit: 'us-dprk-2019-02-27-hanoi',
    days: ['2019-02-27', '2019-02-28'],
    people: ['donald-trump', 'kim-jong-un', 'mike-pompeo', 'ri-yong-ho', 'choe-son-hui'],
    notes: 12,
  },
  {
    file: 'camp-david-2023.md',
    title: 'Biden, Yoon and Kishida promise yearly summits at Camp David',
    summit: 'us-jp-kr-trilateral-2023-camp-david',
    days: ['2023-08-18'],
    people: ['joe-biden', 'yoon-suk-yeol', 'fumio-kishida', 'jake-sullivan'],
    notes: 14,
  },
  {
    file: 'kananaskis-lee-ishiba-2025.txt',
    title: 'Lee and Ishiba hold their first talks and turn back to shuttle diplomacy',
    summit: 'jp-kr-2025-06-17-kananaskis',
    days: ['2025-06-17'],
    people: ['lee-jae-myung', 'shigeru-ishiba', 'donald-trump', 'yoon-suk-yeol'],
    notes: 12,
  },
  {
    file: 'gyeongju-apec-2025.md',
    title: 'APEC leaders adopt the Gyeongju Declaration after a night of bargaining',
    summit: 'apec-2025-gyeongju',
    days: ['2025-10-31', '2025-11-01'],
    people: [
      'lee-jae-myung',
      'xi-jinping',
      'donald-trump',
      'sanae-takaichi',
      'mark-carney',
      'christopher-luxon',
      'anthony-albanese',
      'gabriel-boric',
    ],
    notes: 12,
  },
  {
    file: 'andong-2026.txt',
    title: 'Lee and Takaichi agree in Andong on emergency oil supplies',
    summit: 'jp-kr-2026-05-19-andong',
    days: ['2026-05-19', '2026-05-20'],
    people: ['lee-jae-myung', 'sanae-takaichi'],
    notes: 7,
  },
] as const;

const { vocabulary } = await readVocabulary(CONTENT);

for (const digest of DIGESTS) {
  const bytes = readFileSync(join(CONTENT, 'sources', digest.file));
  const record = recordSchema.parse(
    parse(readFileSync(join(CONTENT, 'sources', digest.file.replace(/\.\w+$/, '.yaml')), 'utf8')),
  );
  const { observed, problems } = observeCase({ file: `sources/${digest.file}`, bytes, record }, vocabulary);
  const [article] = observed.articles;

  test(`${digest.file} gives one article of our own, filed under its meeting`, () => {
    assert.deepEqual(problems, []);
    assert.equal(observed.articles.length, 1);
    assert.equal(article?.title, digest.title);
    assert.equal(article?.outlet?.asPrinted, 'Summit Archive digests');
    assert.equal(article?.wire, undefined);
    assert.equal(article?.published, '2026-11-21');
    assert.equal(article?.dateBasis, 'event');
    assert.ok(digest.days.includes(article?.date as never) || article?.date === digest.days.join('/'), article?.date);
    assert.equal(article?.summits?.[0]?.id, digest.summit);
    for (const id of digest.people)
      assert.ok(
        article?.people?.some((person) => person.id === id && person.basis === 'name'),
        id,
      );
    assert.equal(article?.rights?.display, 'full');
    assert.equal(article?.complete, undefined);
    assert.ok(!article?.doubts?.some(({ field }) => field === 'published'));
  });

  test(`${digest.file} lists the source of every mark, and marks a sentence for every source`, () => {
    const [text = '', list = ''] = new TextDecoder().decode(bytes).split(/^(?:#+ )?(?:Sources|References)$/im);
    const marked = new Set(findNoteMarks(text).flatMap(({ numbers }) => numbers));
    assert.deepEqual(
      [...marked].toSorted((a, b) => a - b),
      article?.notes?.map(({ number }) => number),
    );
    assert.equal(article?.notes?.length, digest.notes);
    for (const note of article?.notes ?? [])
      assert.ok(note.outlet ?? note.title ?? note.url, `[${note.number}] says nothing`);
    assert.equal(
      list.match(/^(?:\[\d+\]|\d+\.) .*https?:/gm)?.length,
      article?.notes?.filter(({ url }) => url !== undefined).length,
    );
  });
}
