import type { SourceReading } from '../ingest/explain.ts';
import type { Evidence, Span } from '../ingest/model.ts';
import type { Doubt } from '../schema/article.ts';

/** A line of the source as a person should see it. */
export type QuotedLine = { line: number; text: string };

/** More lines than this say no more. */
const MOST_LINES = 3;

/** Finds the lines of the source that a doubt rests on: those of the field's value, else those with the words that it quotes. */
export function findEvidence(
  { field, question }: Doubt,
  lines: readonly [number, number],
  reading: SourceReading | undefined,
): QuotedLine[] {
  const article = reading?.articles.find((one) => one.article.lines[0] === lines[0]);
  if (reading === undefined || article === undefined) return [];
  const { text } = reading.decoded;
  const fields: Record<string, unknown> = {
    ...article.extracted,
    event: article.found.event,
    date: article.found.inferredDate,
  };
  const candidates = fields[field];
  const spans = Array.isArray(candidates)
    ? (candidates as Evidence[]).flatMap((candidate) => candidate.spans ?? [])
    : [];
  const quoted = [...question.matchAll(/["“]([^"”]+)["”]/g)].map((match) => match[1] ?? '');
  const quoting = article.article.spans.filter((span) =>
    quoted.some((words) => text.slice(span.start, span.end).includes(words)),
  );
  return quoteLines(spans.length > 0 ? spans : quoting, text);
}

function quoteLines(spans: readonly Span[], text: string): QuotedLine[] {
  const byLine = new Map(spans.map((span) => [span.line, text.slice(span.start, span.end).trim()]));
  return [...byLine].slice(0, MOST_LINES).map(([line, words]) => ({ line, text: words }));
}
