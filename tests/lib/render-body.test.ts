import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import remarkGfm from 'remark-gfm';
import type { Authorities } from '../../src/authorities/model.ts';
import type { Body } from '../../src/lib/body/model.ts';
import { convertTree, parseBody } from '../../src/lib/body/parse-body.ts';
import { findWords, printText } from '../../src/lib/body/print-text.ts';
import { renderBody } from '../../src/lib/render-body.ts';
import { foldWhiteSpace } from '../../src/text/fold-white-space.ts';
import { addressParagraphs } from '../../src/text/paragraph-address.ts';
import { DOCUMENTS, REFUSED } from './documents.ts';
import { type Outline, outlineMdx, outlinePage } from './outline.ts';

/** Records for every id, so that every name becomes a link. */
const everything = { has: () => true, get: () => undefined };
const authorities = { people: everything, summits: everything } as unknown as Authorities;

/** @mdx-js/mdx takes paragraphs of nothing but names apart, white space and all; a page keeps them. */
const LOST_BY_MDX = [
  'two lone names in one paragraph',
  'two lone names on two lines of one paragraph',
  'lone names that touch',
];

for (const [what, mdx] of Object.entries(DOCUMENTS)) {
  test(`@mdx-js/mdx with remark-gfm parses the same body: ${what}`, () => {
    const tree = createProcessor({ remarkPlugins: [remarkGfm] }).parse(mdx) as MarkdownRoot;
    assert.deepEqual(parse(mdx), convertTree(tree));
  });

  if (LOST_BY_MDX.includes(what)) continue;
  test(`a page shows the tree that @mdx-js/mdx with remark-gfm makes: ${what}`, async () => {
    const page = outlinePage(renderBody({ display: 'full', body: parse(mdx) }, authorities, false).html);
    assert.deepEqual(page, groupLoneNames(outlineMdx(await compileTree(mdx))));
  });
}

for (const [what, mdx] of Object.entries(REFUSED)) {
  test(`refused, and not run: ${what}`, () => {
    const read = parseBody(mdx);
    assert.ok('refused' in read, JSON.stringify(read));
    assert.ok(read.refused.length > 10);
    assert.equal('ran' in globalThis, false);
  });
}

test('a refusal names the line of the body', () => {
  assert.deepEqual(parseBody('Fine.\n\nNot {fine}.'), { refused: 'the words hold an expression in braces', line: 3 });
});

test('everything with words has the address that ingest gives its text', () => {
  const mdx =
    'One [^1].\n\nSame.\n\n<Caption credit="X">Same.</Caption>\n\n- Item one\n\n3. Item two\n\n## Head\n\n[^1]: Note.';
  const texts = ['One [1].', 'Same.', 'Same.', 'Item one', 'Item two', 'Head'];
  const words = findWords(parse(mdx).blocks);
  assert.deepEqual(
    words.map(({ address }) => address),
    addressParagraphs(texts),
  );
  assert.deepEqual(
    words.map(({ content }) => foldWhiteSpace(printText(content))),
    texts,
  );
});

test('every id of a page stands there once, and every link within it leads to one', () => {
  const mdx = 'A [^1] [^2].\n\nA [^1] [^2].\n\n- A [^1]\n\n[^1]: One.\n[^2]: Two.\n[^9]: Never marked.';
  const { html } = renderBody({ display: 'full', body: parse(mdx) }, authorities);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  assert.equal(new Set(ids).size, ids.length);
  const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map((match) => match[1]);
  assert.deepEqual(
    targets.filter((target) => !ids.includes(target)),
    [],
  );
  assert.ok(ids.includes('note-9'), 'a note without a mark is shown too');
});

test('a mark keeps the number that the source printed', () => {
  const { html } = renderBody({ display: 'full', body: parse('Only the third [^3].\n\n[^3]: Three.') }, authorities);
  assert.match(html, /<sup class="mark"><a id="mark-3" href="#note-3" aria-label="Note 3">3<\/a><\/sup>/);
});

test('text and attributes are escaped', () => {
  const { html } = renderBody(
    { display: 'full', body: parse('<Caption credit="&quot;&gt;&lt;script&gt;">a &lt;b&gt; &amp;amp; "q"</Caption>') },
    authorities,
  );
  assert.match(html, /a &lt;b&gt; &amp;amp; &quot;q&quot;/);
  assert.match(html, /<span class="credit">&quot;&gt;&lt;script&gt;<\/span>/);
  assert.doesNotMatch(html, /<script|<b>/);
});

test('an address in a note becomes a link, the sentence’s full stop left out', () => {
  const { html } = renderBody(
    { display: 'full', body: parse('A [^1].\n\n[^1]: Paper. https&#58;//a.example/b.') },
    authorities,
  );
  assert.match(html, /<a href="https:\/\/a\.example\/b" rel="external noopener">https:\/\/a\.example\/b<\/a>\./);
});

test('names that stand alone in a paragraph stay one paragraph', () => {
  const { html } = renderBody(
    { display: 'full', body: parse('<Person id="a">A</Person>\n<Summit id="b">B</Summit>') },
    authorities,
    false,
  );
  assert.match(html, /^<p id="p-[0-9a-f]{8}"><a [^>]*>A<\/a>\n<a [^>]*>B<\/a><\/p>$/);
});

test('a name that holds a link or stands in one is no link itself', () => {
  const mdx = '<Person id="a">[A](https://a.example)</Person> and [<Person id="a">A</Person>](https://a.example).';
  const { html } = renderBody({ display: 'full', body: parse(mdx) }, authorities, false);
  assert.equal(html.match(/<a /g)?.length, 2);
  assert.doesNotMatch(html, /class="person"/);
});

test('a name without a record is words, not a link', () => {
  const none = { has: () => false, get: () => undefined };
  const { html } = renderBody(
    { display: 'full', body: parse('<Person id="a">Mr. A</Person> spoke.') },
    { people: none, summits: none } as unknown as Authorities,
    false,
  );
  assert.match(html, /^<p id="p-[0-9a-f]{8}">Mr\. A spoke\.<\/p>$/);
});

function parse(mdx: string): Body {
  const body = parseBody(mdx);
  if ('refused' in body) throw new Error(body.refused);
  return body;
}

/** Runs the whole of @mdx-js/mdx up to the tree that it would print as code; nothing of it is evaluated. */
async function compileTree(mdx: string): Promise<Root> {
  let caught: Root = { type: 'root', children: [] };
  const catchTree = () => (tree: Root) => {
    caught = structuredClone(tree);
  };
  await createProcessor({ remarkPlugins: [remarkGfm], rehypePlugins: [catchTree] }).process(mdx);
  return caught;
}

/** @mdx-js/mdx takes the paragraph away from names that stand alone in it; on a page each stays a paragraph. */
function groupLoneNames(outline: Outline[]): Outline[] {
  return outline.map((item): Outline => (item[0] === 'Person' || item[0] === 'Summit' ? ['p', item] : item));
}
