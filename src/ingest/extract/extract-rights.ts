import type { OwnRights } from '../../schema/rights.ts';
import { parseRights } from '../grammar/parse-rights.ts';
import type { Field } from '../model.ts';
import { findSpans, type Reading, readSpan } from './reading.ts';

const IN_COPYRIGHT = 'https://rightsstatements.org/vocab/InC/1.0/';

/** Extracts who holds the rights, from the lines on rights; without a holder the archive's default holds. */
export function extractRights(reading: Reading): Field<OwnRights> {
  return findSpans(reading, 'rights').flatMap((span) => {
    const match = parseRights(readSpan(reading, span), reading.lexicon);
    if (!match?.holder) return [];
    const value = { statement: match.licence ?? IN_COPYRIGHT, holder: match.holder };
    return [{ value, rule: 'rights-line', reason: 'The line on rights names the holder.', spans: [span] }];
  });
}
