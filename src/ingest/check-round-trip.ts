import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import { mdxToMdast } from 'satteri';
import type { Problem } from '../schema/problem.ts';
import { listPrintedBlocks, type PrintedBlock, RefusedMarkup } from './list-printed-blocks.ts';

const mdxProcessor = createProcessor({ remarkPlugins: [remarkGfm] });

/** Both compilers, as far as a tree: nothing is compiled to code, and nothing runs. */
const PARSERS: { name: string; parse: (body: string) => Root }[] = [
  { name: 'Sätteri', parse: (body) => mdxToMdast(body, { position: false, features: { frontmatter: false } }) as Root },
  { name: '@mdx-js/mdx', parse: (body) => mdxProcessor.parse(body) as Root },
];

/**
 * Checks that the body of an article says what it should: parses it back with both MDX compilers and compares it block by
 * block. Anything but the archive's own markup (expressions, imports, other tags) is refused.
 */
export function checkRoundTrip(mdx: string, expected: readonly PrintedBlock[], where: string): Problem[] {
  const body = mdx.slice(mdx.indexOf('\n---\n') + '\n---\n'.length);
  return PARSERS.flatMap(({ name, parse }) => {
    const difference = findDifference(() => listPrintedBlocks(parse(body)), expected);
    return difference === undefined ? [] : [describe(name, difference, where)];
  });
}

function findDifference(read: () => PrintedBlock[], expected: readonly PrintedBlock[]): string | undefined {
  let actual: PrintedBlock[];
  try {
    actual = read();
  } catch (error) {
    if (error instanceof RefusedMarkup) return error.message;
    return `it cannot be parsed (${error instanceof Error ? error.message : String(error)})`;
  }
  const count = Math.max(actual.length, expected.length);
  for (let index = 0; index < count; index += 1) {
    const [is, should] = [JSON.stringify(actual[index]), JSON.stringify(expected[index])];
    if (is !== should) return `block ${index + 1} reads ${is ?? 'nothing'} and should read ${should ?? 'nothing'}`;
  }
  return undefined;
}

function describe(compiler: string, difference: string, where: string): Problem {
  return {
    where,
    rule: 'round-trip',
    what: `The article as printed does not read back as it was: with ${compiler}, ${difference}.`,
    why: 'An article whose page could show other words than its source is not published.',
    fix: 'Please report it with the source file: this is a fault of the printer, not of the source.',
  };
}
