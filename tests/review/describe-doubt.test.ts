import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../../src/check/read-pages.ts';
import { describeDoubt } from '../../src/review/describe-doubt.ts';
import { formatFinding } from '../../src/review/format-finding.ts';
import type { OpenDoubt } from '../../src/review/list-doubts.ts';
import { type ArticleFrontmatter, articleSchema } from '../../src/schema/article.ts';
import { recordSchema } from '../../src/schema/record.ts';

const frontmatter: ArticleFrontmatter = articleSchema.parse({
  title: 'Talks',
  titleBasis: 'printed',
  dateBasis: 'unknown',
  language: 'en',
  event: '2025-06-17',
  source: { file: 'sources/a.txt', sha256: 'a'.repeat(64), format: 'text', encoding: 'utf-8', lines: [3, 9] },
  seal: 'b'.repeat(64),
});
const page: Page = { id: 'talks', where: 'articles/talks.mdx', mdx: '', frontmatter };
const signature = ['          by: "your name"', '          on: "2026-11-21"', '          why: "how you know"'];

function format(doubt: Partial<OpenDoubt>): string[] {
  const whole = { field: 'event', question: 'Which day?', page, record: {}, evidence: [], ...doubt };
  return formatFinding(describeDoubt(whole, '2026-11-21'), (file) => `content/${file}`).split('\n');
}

test('a doubt says where, what, on which lines it rests, and what to write into which file', () => {
  assert.deepEqual(format({ evidence: [{ line: 4, text: 'on Tuesday' }] }), [
    'content/articles/talks.mdx · event · Which day?',
    '  Talks',
    '  content/sources/a.txt:4 | on Tuesday',
    '  Put into content/sources/a.yaml, with the right value:',
    '    corrections:',
    '      talks:',
    '        - set: { event: "2025-06-17" }',
    ...signature,
  ]);
});

test('keys that the record has already are not written a second time', () => {
  const correction = { by: 'Ann', on: '2026', why: 'so', set: { dek: 'x' } };
  const other = format({ record: recordSchema.parse({ corrections: { other: [correction] } }) });
  assert.deepEqual(other.slice(3, 5), [
    '  Put into content/sources/a.yaml, under corrections, with the right value:',
    '      talks:',
  ]);
  const same = format({ record: recordSchema.parse({ corrections: { talks: [correction] } }) });
  assert.deepEqual(same.slice(3, 5), [
    '  Put into content/sources/a.yaml, under corrections, talks, with the right value:',
    '        - set: { event: "2025-06-17" }',
  ]);
});

test('a relative stamp is settled by the time of capture', () => {
  assert.deepEqual(format({ field: 'published', question: 'When was it captured?' }).slice(3), [
    '  Put into content/sources/a.yaml, with the right value:',
    '    origin:',
    '      captured: "YYYY-MM-DDThh:mm+hh:mm"',
  ]);
});
