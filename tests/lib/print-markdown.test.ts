import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { Body } from '../../src/lib/body/model.ts';
import { convertTree, parseBody } from '../../src/lib/body/parse-body.ts';
import { printMarkdown } from '../../src/lib/body/print-markdown.ts';
import { findWords, printText } from '../../src/lib/body/print-text.ts';
import { foldWhiteSpace } from '../../src/text/fold-white-space.ts';
import { DOCUMENTS } from './documents.ts';

/** What these are is told in words in Markdown, so their words are not the same. */
const TOLD_IN_WORDS = ['a caption and a pull quote'];

for (const [what, mdx] of Object.entries(DOCUMENTS)) {
  if (TOLD_IN_WORDS.includes(what)) continue;
  test(`printed as Markdown, the words are the same: ${what}`, () => {
    const body = parseBody(mdx);
    assert.ok(!('refused' in body));
    const printed = markdownToMdast(printMarkdown.body(body), { features: { smartPunctuation: false } }) as Root;
    assert.deepEqual(listWords(convertTree(printed)), listWords(body));
  });
}

test('lists side by side stay apart, each with its own numbers', () => {
  const body = parseBody('2. two\n3. three\n\n1) one\n2) two\n\n7. seven');
  assert.ok(!('refused' in body));
  assert.equal(printMarkdown.body(body), '2. two\n3. three\n\n1) one\n2) two\n\n7. seven');
});

test('an address cannot end its link and begin a tag', () => {
  const body = parseBody('See https&#58;//x.example/">&lt;script>alert(1)&lt;/script>');
  assert.ok(!('refused' in body));
  const printed = markdownToMdast(printMarkdown.body(body)) as Root;
  assert.ok(!JSON.stringify(printed).includes('"type":"html"'), printMarkdown.body(body));
});

function listWords(body: Body): string[] {
  return [...body.blocks, ...body.notes.flatMap((note) => note.blocks)].flatMap((block) =>
    findWords([block]).map(({ content }) => foldWhiteSpace(printText(content))),
  );
}
