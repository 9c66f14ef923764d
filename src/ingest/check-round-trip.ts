import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import { mdxToMdast } from 'satteri';
import type { Problem } from '../schema/problem.ts';
import { listPrintedBlocks, type PrintedBlock, RefusedMarkup } from './list-printed-blocks.ts';

const processor = createProcessor();
const gfmProcessor = createProcessor({ remarkPlugins: [remarkGfm] });

/**
 * What GFM adds needs one of these, as it stands or as a reference: "a@b", "www.", "https://", "~so~", "|", ":-", "[^1]", "[x]".
 * A text without any is parsed four times as fast without GFM, which tries every word as the beginning of an e-mail address.
 */
const GFM_SIGNS = /[@~|]|www|http|\[\^|\[[\sx]\]|:-|-:|&[#a-z]/i;

/** Both compilers, as far as a tree: nothing is compiled to code, and nothing runs. */
const PARSERS: { name: string; parse: (body: string) => Root }[] = [
  { name: 'Sätteri', parse: (body) => mdxToMdast(body, { position: false, features: { frontmatter: false } }) as Root },
  { name: '@mdx-js/mdx', parse: (body) => (GFM_SIGNS.test(body) ? gfmProcessor : processor).parse(body) as Root },
];

/**
 * Checks that the body of an article says what it should: parses it back with both MDX compilers and compares it block by
 * block. Anything but the archive's own markup (expressions, imports, other tags) is refused.
 */
export function checkRoundTrip(mdx: string, expected: readonly PrintedBlock[], where: string): Problem[] {
  return checkWithBoth(mdx, where, (blocks) => findDifference(blocks, expected));
}

/** Checks that an article has no other markup than the archive's own, whatever its words. */
export function checkMarkup(mdx: string, where: string): Problem[] {
  return checkWithBoth(mdx, where, () => undefined);
}

function checkWithBoth(mdx: string, where: string, compare: (blocks: PrintedBlock[]) => string | undefined): Problem[] {
  const body = mdx.slice(mdx.indexOf('\n---\n') + '\n---\n'.length);
  return PARSERS.flatMap(({ name, parse }) => {
    const fault = findFault(() => compare(listPrintedBlocks(parse(body))));
    return fault === undefined ? [] : [describe(name, fault, where)];
  });
}

function findFault(check: () => string | undefined): string | undefined {
  try {
    return check();
  } catch (error) {
    if (error instanceof RefusedMarkup) return error.message;
    return `it cannot be parsed (${error instanceof Error ? error.message : String(error)})`;
  }
}

function findDifference(actual: readonly PrintedBlock[], expected: readonly PrintedBlock[]): string | undefined {
  const count = Math.max(actual.length, expected.length);
  for (let index = 0; index < count; index += 1) {
    const [is, should] = [JSON.stringify(actual[index]), JSON.stringify(expected[index])];
    if (is !== should) return `block ${index + 1} reads ${is ?? 'nothing'} and should read ${should ?? 'nothing'}`;
  }
  return undefined;
}

function describe(compiler: string, fault: string, where: string): Problem {
  return {
    where,
    rule: 'round-trip',
    what: `The article as printed does not read back as it was: with ${compiler}, ${fault}.`,
    why: 'An article whose page could show other words than its source, or more than words, is not published.',
    fix: 'If a person edited the article, delete it and ingest again. Otherwise this is a fault of the program: please report it with the source.',
  };
}
