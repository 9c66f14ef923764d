import type { Field } from '../model.ts';
import { findSpans, type Reading, readSpan } from './reading.ts';
import { supplyTitle } from './supply-title.ts';

/** Extracts the headline as printed; where the source carries none, one in square brackets from the first sentence. */
export function extractTitle(reading: Reading): Field<string> {
  const [first, ...others] = findSpans(reading, 'title');
  if (!first) return supplyTitle(reading);
  // A headline that is cut into several lines of the source is one headline.
  const spans = [first];
  for (const span of others) if (span.line - (spans.at(-1)?.line ?? 0) <= 1) spans.push(span);
  const value = spans.map((span) => readSpan(reading, span)).join(' ');
  return value === ''
    ? supplyTitle(reading)
    : [{ value, rule: 'title-printed', reason: 'The headline of the article.', spans }];
}
