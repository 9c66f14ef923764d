import type { Finding } from './model.ts';

/** A quoted line is cut here: it must only be recognised. */
const LONGEST_QUOTE = 160;

/** Formats a finding for a person: where, what, the evidence, and what to write. `formatPath` says how a file of the archive is called here. */
export function formatFinding(
  { where, title, field, kind, question, evidence, source, remedy }: Finding,
  formatPath: (file: string) => string,
): string {
  const quotes = evidence.map(({ file, line, text }) => `${formatPath(file)}:${line} | ${shorten(text)}`);
  const place = [formatPath(remedy.file), ...(remedy.under.length > 0 ? [`under ${remedy.under.join(', ')}`] : [])];
  return [
    `${formatPath(where)} · ${field ?? kind} · ${question}`,
    `  ${title}`,
    ...(quotes.length > 0 ? quotes : [`${formatPath(source.file)}, lines ${source.lines.join(' to ')}`]).map(
      (line) => `  ${line}`,
    ),
    kind === 'doubt'
      ? `  Put into ${place.join(', ')}, with the right value:`
      : `  Write ${place.join(', ')}, checked and filled in:`,
    ...remedy.lines.map((line) => `    ${line}`),
  ].join('\n');
}

function shorten(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_QUOTE))} …`;
}
