import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Disk, nodeDisk } from '../../src/ingest/files/disk.ts';
import { runIngest } from '../../src/ingest/run-ingest.ts';
import { ARTICLE, makeArchive } from './small-archive.ts';

const clock = () => new Date(2026, 10, 21, 12);
const ID = 'lee-and-ishiba-agree-to-meet-more-often';
const PAGE = `articles/${ID}.mdx`;
const OTHER = ARTICLE.replace('Lee and Ishiba agree', 'Seoul and Tokyo agree').replaceAll(
  'half hour',
  'quarter of an hour',
);

async function rulesOf(folder: string): Promise<string[]> {
  return (await runIngest(folder, { clock })).problems.map(({ where, rule }) => `${where} ${rule}`);
}

test('a source becomes an article and gets a record', async (t) => {
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE });
  const summary = await runIngest(archive.folder, { clock });
  assert.deepEqual(
    { ...summary, doubts: 0 },
    { sources: 1, articles: 1, written: 1, unchanged: 0, doubts: 0, problems: [] },
  );
  assert.deepEqual(archive.list(), [PAGE, 'sources/herald.txt', 'sources/herald.yaml']);
  assert.match(
    archive.read('sources/herald.yaml'),
    /^received: "2026-11-21"\nsha256: "[0-9a-f]{64}"\narticles:\n {2}- \{ id: "lee-and-ishiba-[a-z-]+", lines: \[1, 10\] \}\n$/,
  );
  const page = archive.read(PAGE);
  assert.match(page, /^---\ntitle: "Lee and Ishiba agree to meet more often"\ntitleBasis: "printed"\n/);
  assert.match(page, /\ndate: "2025-06-18"\ndateBasis: "published"\n/);
  assert.match(page, /<Person id="lee-jae-myung">President Lee Jae-myung<\/Person>/);
  assert.match(page, /\n\nExport controls were not on the table/);
  assert.match(page, /&#123;and parted&#125;/);
});

test('a second run writes nothing', async (t) => {
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE });
  await runIngest(archive.folder, { clock });
  const disk: Disk = { ...nodeDisk, writeWhole: (file) => assert.fail(`wrote ${file}`) };
  const later = () => new Date(2027, 0, 1);
  const summary = await runIngest(archive.folder, { disk, clock: later });
  assert.deepEqual([summary.written, summary.unchanged, summary.problems], [0, 1, []]);
});

test('a run that is killed at any write is completed by the next, to the same bytes', async (t) => {
  const files = { 'sources/a.txt': ARTICLE, 'sources/b.txt': OTHER };
  const whole = makeArchive(t, files);
  await runIngest(whole.folder, { clock });
  const writes = 4;
  for (let last = 0; last < writes; last += 1) {
    const archive = makeArchive(t, files);
    let count = 0;
    const dying: Disk = {
      ...nodeDisk,
      writeWhole: (file, text) => {
        if (count === last) throw new Error('killed');
        count += 1;
        nodeDisk.writeWhole(file, text);
      },
    };
    await assert.rejects(runIngest(archive.folder, { clock, disk: dying }), /killed/);
    archive.write('articles/.ingest-999999999.tmp', 'half');
    assert.deepEqual(await rulesOf(archive.folder), []);
    assert.deepEqual(archive.list(), whole.list());
    for (const file of whole.list()) assert.equal(archive.read(file), whole.read(file));
  }
});

test('a page that a person edited is kept, and the message says where the change belongs', async (t) => {
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE });
  await runIngest(archive.folder, { clock });
  const edited = archive.read(PAGE).replace('half hour', 'whole hour');
  archive.write(PAGE, edited);
  const { problems } = await runIngest(archive.folder, { clock });
  assert.equal(archive.read(PAGE), edited);
  assert.deepEqual(problems, [
    {
      where: PAGE,
      rule: 'edited-article',
      what: 'The file was changed since ingest wrote it, and is kept as it is.',
      why: 'Articles are written anew from their sources; a change made here would be lost, or would keep the article from ever being renewed.',
      fix: `Put the change into sources/herald.yaml, under corrections, ${ID}; then delete this file and ingest again.`,
    },
  ]);
});

test('a correction in the record wins over what was read, and the article keeps its id', async (t) => {
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE });
  await runIngest(archive.folder, { clock });
  const signed = 'by: "Ann", on: "2026-11-21", why: "as the paper says"';
  const corrections = `corrections:\n  ${ID}:\n    - { set: { title: "Talks", published: "2025-06-17" }, remove: ["byline", "authors"], ${signed} }\n`;
  archive.write('sources/herald.yaml', archive.read('sources/herald.yaml') + corrections);
  const summary = await runIngest(archive.folder, { clock });
  assert.deepEqual([summary.written, summary.problems], [1, []]);
  const page = archive.read(PAGE);
  assert.match(page, /^---\ntitle: "Talks"\n/);
  assert.match(page, /\ndate: "2025-06-17"\ndateBasis: "published"\n/);
  assert.doesNotMatch(page, /\n(?:byline|authors):/);
});

test('a correction of a line’s role takes the line out of the body', async (t) => {
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE });
  await runIngest(archive.folder, { clock });
  const roles = `corrections:\n  ${ID}:\n    - { roles: [{ lines: [10, 10], role: "boilerplate" }], by: "Ann", on: "2026", why: "a tail" }\n`;
  archive.write('sources/herald.yaml', archive.read('sources/herald.yaml') + roles);
  await runIngest(archive.folder, { clock });
  assert.doesNotMatch(archive.read(PAGE), /Export controls/);
});

test('corrections for an article that the source does not give are a problem', async (t) => {
  const archive = makeArchive(t, {
    'sources/herald.txt': ARTICLE,
    'sources/herald.yaml': 'corrections:\n  nobody:\n    - { set: { dek: "x" }, by: "A", on: "2026", why: "x" }\n',
  });
  assert.deepEqual(await rulesOf(archive.folder), ['sources/herald.yaml correction-without-article']);
});

test('a correction for lines that the source does not have is a problem', async (t) => {
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE });
  await runIngest(archive.folder, { clock });
  const roles = `corrections:\n  ${ID}:\n    - { roles: [{ lines: [10, 12], role: "boilerplate" }, { lines: [3, 2], role: "dek" }], by: "Ann", on: "2026", why: "a tail" }\n`;
  archive.write('sources/herald.yaml', archive.read('sources/herald.yaml') + roles);
  const { problems } = await runIngest(archive.folder, { clock });
  assert.deepEqual(
    problems.map(({ where, rule, what }) => [where, rule, what]),
    [
      [12, 'boilerplate', 10],
      [2, 'dek', 3],
    ].map(([to, role, from]) => [
      'sources/herald.yaml',
      'correction-without-lines',
      `A correction gives the role "${role}" to the lines ${from} to ${to}, and the source has the lines 1 to 10.`,
    ]),
  );
});

test('a new spelling in a record changes just the articles that print it', async (t) => {
  const misspelt = OTHER.replaceAll('Lee Jae-myung', 'Li Chae-myong').replaceAll('Lee said', 'he said');
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE, 'sources/other.txt': misspelt });
  await runIngest(archive.folder, { clock });
  const other = archive.list().find((file) => file.endsWith('.mdx') && file !== PAGE) ?? '';
  assert.doesNotMatch(archive.read(other), /lee-jae-myung/u);
  const person = 'authorities/people/lee-jae-myung.yaml';
  archive.write(person, archive.read(person).replace('["Lee Jae-myung"]', '["Lee Jae-myung", "Li Chae-myong"]'));
  const written: string[] = [];
  const disk: Disk = {
    ...nodeDisk,
    writeWhole: (file, text) => {
      written.push(file);
      nodeDisk.writeWhole(file, text);
    },
  };
  const summary = await runIngest(archive.folder, { disk, clock });
  assert.deepEqual([summary.written, summary.unchanged, summary.problems], [1, 1, []]);
  assert.deepEqual(written, [join(archive.folder, other)]);
  assert.match(archive.read(other), /<Person id="lee-jae-myung">President Li Chae-myong<\/Person>/u);
});

test('a renamed source is known by its digest: its record goes with it, and its page stays', async (t) => {
  const archive = makeArchive(t, { 'sources/old.txt': ARTICLE });
  await runIngest(archive.folder, { clock });
  const record = archive.read('sources/old.yaml');
  archive.write('sources/new.txt', ARTICLE);
  archive.remove('sources/old.txt');
  assert.deepEqual(await rulesOf(archive.folder), []);
  assert.deepEqual(archive.list(), [PAGE, 'sources/new.txt', 'sources/new.yaml']);
  assert.equal(archive.read('sources/new.yaml'), record);
  assert.match(archive.read(PAGE), /source: \{ file: "sources\/new.txt"/);
});

test('a second article of the same title gets six more digits', async (t) => {
  const archive = makeArchive(t, { 'sources/a.txt': ARTICLE, 'sources/b.txt': ARTICLE.replace('friendly', 'cordial') });
  await runIngest(archive.folder, { clock });
  const pages = archive.list().filter((file) => file.startsWith('articles/'));
  assert.equal(pages.length, 2);
  assert.equal(pages[1], PAGE);
  assert.match(pages[0] ?? '', new RegExp(`^articles/${ID}-[0-9a-f]{6}\\.mdx$`));
});

test('a later capture keeps the permalink of the one that it supersedes', async (t) => {
  const archive = makeArchive(t, { 'sources/first.txt': ARTICLE });
  await runIngest(archive.folder, { clock });
  archive.write(
    'sources/second.txt',
    ARTICLE.replace('Lee and Ishiba agree', 'Lee and Ishiba promise').replace('friendly', 'cordial'),
  );
  archive.write('sources/second.yaml', 'supersedes: "first.txt"\n');
  assert.deepEqual(await rulesOf(archive.folder), []);
  assert.deepEqual(
    archive.list().filter((file) => file.startsWith('articles/')),
    [PAGE],
  );
  assert.match(archive.read(PAGE), /title: "Lee and Ishiba promise[\s\S]*cordial/);
  assert.match(archive.read('sources/second.yaml'), new RegExp(`id: "${ID}"`));
});

test('a source that supersedes one that nobody knows is not ingested under a new permalink', async (t) => {
  const archive = makeArchive(t, { 'sources/later.txt': ARTICLE, 'sources/later.yaml': 'supersedes: "herold.txt"\n' });
  const { problems } = await runIngest(archive.folder, { clock });
  assert.deepEqual(
    problems.map(({ where, rule, what }) => [where, rule, what]),
    [
      [
        'sources/later.yaml',
        'supersedes-nothing',
        'It supersedes "herold.txt", and there is no such source or record.',
      ],
    ],
  );
  assert.deepEqual(archive.list(), ['sources/later.txt', 'sources/later.yaml']);
});

test('a permalink that no article claims is a problem, and its page stays', async (t) => {
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE });
  await runIngest(archive.folder, { clock });
  archive.write(
    'sources/herald.yaml',
    archive.read('sources/herald.yaml').replace(/( {2}- \{ id: ).*\n/, '$&$1"gone-by", lines: [90, 99] }\n'),
  );
  archive.write('articles/gone-by.mdx', 'kept');
  assert.deepEqual(await rulesOf(archive.folder), ['sources/herald.yaml unclaimed-permalink']);
  assert.equal(archive.read('articles/gone-by.mdx'), 'kept');
});

test('the page of another source is never overwritten, even when no ledger tells of it', async (t) => {
  const archive = makeArchive(t, { 'sources/a.txt': ARTICLE });
  await runIngest(archive.folder, { clock });
  const page = archive.read(PAGE);
  archive.write('sources/a.yaml', 'acession: "misspelt"\n');
  archive.write('sources/b.txt', ARTICLE.replace('friendly', 'cordial'));
  assert.deepEqual(await rulesOf(archive.folder), ['sources/a.yaml:1 record-unknown-key']);
  assert.equal(archive.read(PAGE), page);
  assert.equal(archive.list().filter((file) => file.startsWith('articles/')).length, 2);
});

test('a withdrawn source may be absent; its page stays', async (t) => {
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE });
  await runIngest(archive.folder, { clock });
  archive.remove('sources/herald.txt');
  assert.deepEqual(await rulesOf(archive.folder), ['sources/herald.yaml source-missing']);
  archive.write(
    'sources/herald.yaml',
    `${archive.read('sources/herald.yaml')}withdrawn: { date: "2026-11-21", reason: "the publisher asked" }\n`,
  );
  assert.deepEqual(await rulesOf(archive.folder), []);
  assert.ok(archive.list().includes(PAGE));
});

test('bad input is told file by file, and the rest is ingested', async (t) => {
  const archive = makeArchive(t, {
    'sources/good.txt': ARTICLE,
    'sources/empty.txt': '',
    'sources/binary.txt': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 9]),
    'sources/word.txt': 'Hello\n',
    'sources/menu.txt': 'Home\nNews\nSport\nWeather\nSubscribe\nLog in\nContact us\n',
    'sources/letter.docx': 'PK',
    'sources/twice.txt': ARTICLE.replace('friendly', 'warm'),
    'sources/twice.md': ARTICLE.replace('friendly', 'cool'),
    'sources/copy.txt': ARTICLE.replace('friendly', 'grave'),
    'sources/copy-of-copy.txt': ARTICLE.replace('friendly', 'grave'),
    'sources/broken.txt': ARTICLE.replace('friendly', 'calm'),
    'sources/broken.yaml': 'received: [2026\n',
    'sources/folder/inside.txt': ARTICLE,
    'authorities/people/lee-jae-myung.yaml': 'id: lee-jae-myung\nnmae: "Lee"\n',
  });
  symlinkSync(join(archive.folder, 'nowhere.txt'), join(archive.folder, 'sources/dangling.txt'));
  const rules = await rulesOf(archive.folder);
  const of = (name: string) => rules.filter((rule) => rule.startsWith(`${name}`)).map((rule) => rule.split(' ').at(-1));
  assert.deepEqual(of('sources/good'), []);
  assert.deepEqual(of('sources/empty.txt'), ['empty-file']);
  assert.deepEqual(of('sources/binary.txt'), ['binary-file']);
  assert.deepEqual(of('sources/word.txt'), ['no-article']);
  assert.deepEqual(of('sources/menu.txt'), ['no-article']);
  assert.deepEqual(of('sources/letter.docx'), ['unknown-format']);
  assert.deepEqual(of('sources/twice'), ['shared-stem']);
  assert.deepEqual(of('sources/copy.txt'), ['same-bytes']);
  assert.deepEqual(of('sources/broken.yaml:'), ['record-not-yaml']);
  assert.deepEqual(of('sources/folder'), ['not-a-file']);
  assert.deepEqual(of('sources/dangling.txt'), ['not-a-file']);
  assert.ok(of('authorities/people/lee-jae-myung.yaml').includes('record-unknown-key'));
  assert.ok(archive.list().includes('sources/good.yaml'));
  assert.equal(archive.list().filter((file) => file.startsWith('articles/')).length, 2);
});

test('a file that the disk refuses to give is a problem, and the rest is ingested', async (t) => {
  const archive = makeArchive(t, { 'sources/locked.txt': OTHER, 'sources/open.txt': ARTICLE });
  const disk: Disk = {
    ...nodeDisk,
    read: (file) => {
      if (file.endsWith('locked.txt')) throw new Error('EACCES');
      return nodeDisk.read(file);
    },
  };
  const { problems, written } = await runIngest(archive.folder, { clock, disk });
  assert.deepEqual(
    problems.map(({ where, rule }) => [where, rule]),
    [['sources/locked.txt', 'unreadable-file']],
  );
  assert.equal(written, 1);
});

test('a write that the disk refuses is a problem of its source, and the rest is ingested', async (t) => {
  const archive = makeArchive(t, { 'sources/a.txt': ARTICLE, 'sources/b.txt': OTHER });
  const refusing: Disk = {
    ...nodeDisk,
    writeWhole: (file, text) => {
      if (file.endsWith('a.yaml'))
        throw Object.assign(new Error('ENAMETOOLONG: name too long'), { code: 'ENAMETOOLONG' });
      nodeDisk.writeWhole(file, text);
    },
  };
  const { written, problems } = await runIngest(archive.folder, { clock, disk: refusing });
  assert.equal(written, 1);
  assert.deepEqual(
    problems.map(({ where, rule, why }) => [where, rule, why]),
    [['sources/a.txt', 'not-written', 'The disk refused it: ENAMETOOLONG: name too long.']],
  );
  assert.deepEqual(await rulesOf(archive.folder), []);
});

test('what another run is writing at the same time is left alone', async (t) => {
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE });
  archive.write(`articles/.ingest-${process.ppid}.tmp`, 'half');
  await runIngest(archive.folder, { clock });
  assert.ok(archive.list().includes(`articles/.ingest-${process.ppid}.tmp`));
});

test('a source whose bytes changed since it was received is not ingested again', async (t) => {
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE });
  await runIngest(archive.folder, { clock });
  const page = archive.read(PAGE);
  archive.write('sources/herald.txt', ARTICLE.replace('friendly', 'hostile'));
  assert.deepEqual(await rulesOf(archive.folder), ['sources/herald.txt source-changed']);
  assert.equal(archive.read(PAGE), page);
});

test('what people wrote into a record before the first ingest stays', async (t) => {
  const record = '# from the desk\norigin: { captured: "2025-06-18T10:00+09:00" } # saved by hand\n';
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE, 'sources/herald.yaml': record });
  assert.deepEqual(await rulesOf(archive.folder), []);
  assert.ok(archive.read('sources/herald.yaml').startsWith(record));
  assert.match(archive.read(PAGE), /captured: "2025-06-18T10:00\+09:00"/);
});
