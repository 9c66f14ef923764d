import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { ChangedPassage } from '../schema/record.ts';
import { type ParagraphAddress, paragraphAddressSchema } from '../schema/values.ts';
import { findItemNumber } from '../text/item-number.ts';
import { matchPassages } from '../text/match-passages.ts';
import { addressParagraphs } from '../text/paragraph-address.ts';
import { listPrintedBlocks, type PrintedBlock, RefusedMarkup } from './list-printed-blocks.ts';

/**
 * Records which passages of an article no longer have the address that they had, and which passage has most of their words
 * now: so a link that is out in the world leads to the nearest words, and its reader is told. Takes the article as it was and
 * as it is (MDX) and what was recorded before. Only what changed is kept: most articles never have a line of it.
 */
export function recordChanges(
  before: string,
  after: string,
  recorded: readonly ChangedPassage[],
  day: string,
): ChangedPassage[] {
  const [old, present] = [listPassages(before), listPassages(after)];
  const gone = [...old].filter(([address]) => !present.has(address));
  const addresses = [...present.keys()];
  const matches = matchPassages(
    gone.map(([, text]) => text),
    [...present.values()],
  );
  const fresh = gone.map(([address], index): ChangedPassage => {
    const match = matches[index];
    const now = match === undefined ? undefined : addresses[match];
    return { address, ...(now && { now }), on: day };
  });
  // What came back has its address again, and what went once more is told anew.
  const settled = new Set([...addresses, ...gone.map(([address]) => address)]);
  return [...recorded.filter(({ address }) => !settled.has(address)), ...fresh];
}

/** A page that an earlier program wrote and this one cannot read had addresses that nobody knows any more. */
function listPassages(mdx: string): Map<ParagraphAddress, string> {
  const texts = readBlocks(mdx)
    .filter(({ kind }) => kind !== 'note')
    .map(readPassage);
  const addresses = addressParagraphs(texts);
  return new Map(texts.map((text, index) => [paragraphAddressSchema.parse(addresses[index]), text]));
}

function readBlocks(mdx: string): PrintedBlock[] {
  const body = mdx.slice(mdx.indexOf('\n---\n') + '\n---\n'.length);
  try {
    return listPrintedBlocks(mdxToMdast(body, { position: false, features: { frontmatter: false } }) as Root);
  } catch (error) {
    if (error instanceof RefusedMarkup) return [];
    throw error;
  }
}

/** The words alone: without the references to notes ("[^1]") and the number of an item. */
function readPassage({ kind, text }: PrintedBlock): string {
  const words = text.replace(/\[\^[^\]\s]+\]/g, '[1]');
  return kind === 'list-item' ? words.slice(findItemNumber(words)?.start ?? 0) : words;
}
