import type { OutletIndex } from '../../authorities/outlet-index.ts';
import type { SourceRecord } from '../../schema/record.ts';
import type { Role } from '../../schema/role.ts';
import { foldWhiteSpace } from '../../text/fold-white-space.ts';
import type { PlaceIndex } from '../build-place-index.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Block, Decoded, SourceArticle, Span } from '../model.ts';

/** All that the fields of one article are read from. */
export type Reading = {
  article: SourceArticle;
  blocks: readonly Block[];
  source: Decoded;
  record: SourceRecord | undefined;
  outlets: OutletIndex;
  lexicon: Lexicon;
  findPlace: PlaceIndex;
};

/** Finds the spans of an article that have a role, in order. */
export function findSpans({ article }: Reading, role: Role): Span[] {
  return article.spans.filter((span) => span.role === role);
}

/** Reads the words of a span, white space folded. */
export function readSpan({ source }: Reading, span: Span): string {
  return foldWhiteSpace(source.text.slice(span.start, span.end));
}
