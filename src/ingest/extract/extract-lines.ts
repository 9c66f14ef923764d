import { matchBoilerplate } from '../grammar/match-boilerplate.ts';
import { parseAddress } from '../grammar/parse-address.ts';
import type { Field, Span } from '../model.ts';
import { findSpans, type Reading, readSpan } from './reading.ts';

/** Extracts the summary line; where it takes several lines they are joined in order. */
export function extractDek(reading: Reading): Field<string> {
  const spans = findSpans(reading, 'dek');
  const value = spans
    .map((span) => readSpan(reading, span))
    .filter((words) => words !== '')
    .join(' ');
  return value === '' ? [] : [{ value, rule: 'dek-printed', reason: 'The summary under the headline.', spans }];
}

/** Extracts the label above or in front of the headline, without its brackets or colon; of several the one nearest to it. */
export function extractEyebrow(reading: Reading): Field<string> {
  return findSpans(reading, 'eyebrow')
    .map((span) => asCandidate(reading, span, 'eyebrow-printed', 'The label above the headline.'))
    .map((candidate) => ({
      ...candidate,
      value: candidate.value.replace(/^[([【<〈]\s*|\s*[)\]】>〉]?\s*[:：|–—-]?$/gu, ''),
    }))
    .filter(({ value }) => value !== '')
    .reverse();
}

/** Extracts the titles of other articles that the source lists. */
export function extractRelated(reading: Reading): Field<string[]> {
  const spans = findSpans(reading, 'related').filter(
    (span) => matchBoilerplate(readSpan(reading, span), reading.lexicon) === undefined,
  );
  const titles = [...new Set(spans.map((span) => readSpan(reading, span).replace(/^[•·▶▷■*–—-]\s*/u, '')))].filter(
    (title) => title !== '',
  );
  return titles.length === 0
    ? []
    : [{ value: titles, rule: 'related-listed', reason: 'Titles of other articles on the page.', spans }];
}

/** Extracts the words that show that the text breaks off. */
export function extractBreakOff(reading: Reading): Field<string> {
  return findSpans(reading, 'break-off').map((span) =>
    asCandidate(reading, span, 'break-off-printed', 'Words that show that the text goes on elsewhere.'),
  );
}

/** Extracts the address of the page: what the record says, else what the source prints. */
export function extractUrl(reading: Reading): Field<string> {
  const recorded = reading.record?.origin?.url;
  const printed = findSpans(reading, 'address').flatMap((span) => {
    const url = parseAddress(readSpan(reading, span), reading.lexicon)?.url;
    return url === undefined
      ? []
      : [{ value: url, rule: 'address-printed', reason: 'The address that the source prints.', spans: [span] }];
  });
  const first =
    recorded === undefined
      ? []
      : [{ value: recorded, rule: 'address-recorded', reason: 'The record of the source says so.', spans: [] }];
  return [...first, ...printed];
}

function asCandidate(reading: Reading, span: Span, rule: string, reason: string) {
  return { value: readSpan(reading, span), rule, reason, spans: [span] };
}
