import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'yaml';
import { runIngest } from '../../src/ingest/run-ingest.ts';
import { reviewArchive } from '../../src/review/review-archive.ts';
import { summitSchema } from '../../src/schema/summit.ts';

const archive = await mkdtemp(join(tmpdir(), 'review-'));
after(() => rm(archive, { recursive: true }));
await cp('content/archive.yaml', join(archive, 'archive.yaml'));
await cp('content/authorities', join(archive, 'authorities'), { recursive: true });
await mkdir(join(archive, 'sources'));
for (const day of [25, 26, 27])
  await writeFile(
    join(archive, 'sources', `copper-${day}.txt`),
    `Copper and horses, part ${day}
June ${day}, 2025
President Lee Jae Myung met Mongolian President Ukhnaa Khurelsukh in Darkhan on Tuesday, and they spoke of copper.
Kang Yu-jung, presidential spokesperson, told reporters that the horses of part ${day} were small and willing.
`,
  );
await writeFile(
  join(archive, 'sources', 'misprint.txt'),
  `Morning in the old village
President Lee Jae-myung walked with Japanese Prime Minister Takahashi through Andong on Tuesday, before their summit in Andong.
`,
);
await runIngest(archive);
const { findings } = await reviewArchive(archive, '2026-11-21');

test('doubts come first, then meetings without a record, then people whom three articles name', () => {
  assert.deepEqual(
    findings.map(({ kind }) => kind),
    ['doubt', 'meeting', 'person'],
  );
});

test('a doubt whether somebody is meant is settled in one line, and shows the words', () => {
  const [doubt] = findings;
  assert.deepEqual(doubt?.remedy.lines.slice(0, 3), [
    'corrections:',
    `  ${doubt?.where.replace(/^articles\/|\.mdx$/g, '')}:`,
    '    - meant: ["sanae-takaichi"] # or notMeant: ["sanae-takaichi"]',
  ]);
  assert.deepEqual(
    doubt?.evidence.map(({ file, line }) => [file, line]),
    [['sources/misprint.txt', 2]],
  );
});

test('a meeting that three articles tell is proposed once, as a record that the schema takes as it is', () => {
  const [, meeting] = findings;
  const record = summitSchema.parse(parse(meeting?.remedy.lines.join('\n') ?? ''));
  assert.equal(meeting?.articles, 3);
  assert.equal(meeting?.remedy.file, `authorities/summits/${record.id}.yaml`);
  assert.deepEqual(
    [record.start, record.place, record.kind, record.series, record.participants],
    ['2025-06-24', 'Darkhan', 'bilateral', 'kr-mn', ['lee-jae-myung', 'ukhnaa-khurelsukh']],
  );
  assert.equal(meeting?.evidence.length, 3);
});

test('a person without a record comes with a record to fill in and the lines that name them', () => {
  const [, , person] = findings;
  assert.equal(person?.remedy.file, 'authorities/people/kang-yu-jung.yaml');
  const record = parse(person?.remedy.lines.join('\n') ?? '') as { name: string; surname: string; offices: unknown[] };
  assert.deepEqual([record.name, record.surname, record.offices.length], ['Kang Yu-jung', 'Kang', 1]);
  assert.deepEqual(
    person?.evidence.map(({ line }) => line),
    [4, 4, 4],
  );
});
