import { classifySpans } from '../../../src/ingest/classify.ts';
import { readLexicon } from '../../../src/ingest/lexicon.ts';
import type { Decoded, Span } from '../../../src/ingest/model.ts';
import { splitLines } from '../../../src/ingest/split-lines.ts';

const OUTLETS = new Set(['example herald', 'sample times']);

/** Classifies a text with two known outlets. */
export function readSpans(text: string, format: Decoded['format'] = 'text'): Span[] {
  const source = { text, format };
  return classifySpans(source, splitLines(source), {
    lexicon: readLexicon(),
    isOutletName: (name) => OUTLETS.has(name.trim().toLowerCase()),
  });
}

/** The roles of a text, line by line, without blanks and marks: "title", "dateline paragraph". */
export function readRoles(lines: readonly string[], format: Decoded['format'] = 'text'): string[] {
  const spans = readSpans(lines.join('\n'), format).filter(({ role }) => role !== 'blank' && role !== 'markup');
  const roles = new Map<number, string[]>();
  for (const { line, role } of spans)
    if (roles.get(line)?.at(-1) !== role) roles.set(line, [...(roles.get(line) ?? []), role]);
  return [...roles.values()].map((names) => names.join(' '));
}
