import type { Role } from '../schema/role.ts';
import type { ParagraphAddress } from '../schema/values.ts';
import { foldWhiteSpace } from '../text/fold-white-space.ts';
import { findItemNumber } from '../text/item-number.ts';
import { addressParagraphs } from '../text/paragraph-address.ts';
import { parseCredit } from './grammar/parse-credit.ts';
import { readLexicon } from './lexicon.ts';
import type { Block, Decoded, SourceArticle, Span } from './model.ts';
import { WRAPPED_LINE } from './page/cut-spans.ts';

type Draft = Omit<Block, 'address'>;

const KINDS: Partial<Record<Role, Block['kind']>> = {
  dateline: 'paragraph',
  paragraph: 'paragraph',
  subheading: 'subheading',
  'list-item': 'list-item',
  caption: 'caption',
  'pull-quote': 'pull-quote',
  correction: 'correction',
};

/**
 * Builds the body of an article from its spans, in their order: a dateline and its paragraph are one block, and so are the lines of
 * a hard-wrapped paragraph. The credit of a picture leaves the text and goes with its caption.
 */
export function buildBody(article: SourceArticle, source: Pick<Decoded, 'text'>): Block[] {
  const drafts: Draft[] = [];
  let waiting: string | undefined;
  for (const span of article.spans) {
    const kind = KINDS[span.role];
    const printed = source.text.slice(span.start, span.end);
    const last = drafts.at(-1);
    if (span.role === 'credit') waiting = giveCredit(last, span, printed);
    if (kind === undefined) continue;
    if (last && last.kind === kind && belongsTo(last, span)) {
      last.text += printed;
      last.spans.push(span);
    } else {
      drafts.push({
        kind,
        text: printed,
        spans: [span],
        ...(kind === 'caption' && waiting ? { credit: waiting } : {}),
      });
      waiting = undefined;
    }
  }
  return addressBlocks(drafts);
}

/** Whether a span goes on with the block before it: the same line, or a line that was broken at the page's width. */
function belongsTo(block: Draft, span: Span): boolean {
  const last = block.spans.at(-1);
  return last !== undefined && (last.line === span.line || (span.rule === WRAPPED_LINE && last.line === span.line - 1));
}

/** Gives a credit to the caption before it; one that stands above its caption waits for it. */
function giveCredit(last: Draft | undefined, span: Span, printed: string): string | undefined {
  const name = parseCredit(printed.trim(), readLexicon())?.credit ?? foldWhiteSpace(printed);
  const isBelow = last?.kind === 'caption' && last.credit === undefined;
  if (!isBelow) return name;
  last.credit = name;
  last.spans.push(span);
  return undefined;
}

/** The number of an item is the list's and not of the words that its address stands for. */
function addressBlocks(drafts: readonly Draft[]): Block[] {
  const folded = drafts
    .map((draft) => ({ ...draft, text: foldWhiteSpace(draft.text) }))
    .filter(({ text }) => text !== '');
  const addresses = addressParagraphs(
    folded.map(({ kind, text }) => (kind === 'list-item' ? text.slice(findItemNumber(text)?.start ?? 0) : text)),
  );
  return folded.map((draft, index) => ({ ...draft, address: addresses[index] as ParagraphAddress }));
}
