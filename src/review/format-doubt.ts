import type { Page } from '../check/read-pages.ts';
import { printFlow } from '../ingest/print-frontmatter.ts';
import type { SourceRecord } from '../schema/record.ts';
import type { OpenDoubt } from './list-doubts.ts';

/** A quoted line is cut here: it must only be recognised. */
const LONGEST_QUOTE = 160;

/** What to write where the article has no value yet, by field. */
const EXAMPLES: Record<string, string> = {
  outlet: '{ asPrinted: "the name" }',
  via: '{ asPrinted: "the name" }',
  wire: '{ asPrinted: "the name" }',
  people: '[{ name: "the name", asPrinted: "the name", mentions: 1, basis: "name" }]',
  summits: '[{ id: "the-summit", basis: "as a person says" }]',
  authors: '["the name"]',
};
const DATES = new Set(['date', 'event', 'published', 'updated']);

/** Formats a doubt for a person: where, what, the evidence, and the lines that settle it. `formatPath` says how a file of the archive is called here. */
export function formatDoubt(
  { field, question, page, record, evidence }: OpenDoubt,
  formatPath: (file: string) => string,
  today: string,
): string {
  const { source, title } = page.frontmatter;
  const quotes = evidence.map(({ line, text }) => `${formatPath(source.file)}:${line} | ${shorten(text)}`);
  return [
    `${formatPath(page.where)} · ${field} · ${question}`,
    `  ${title}`,
    ...(quotes.length > 0 ? quotes : [`${formatPath(source.file)}, lines ${source.lines.join(' to ')}`]).map(
      (line) => `  ${line}`,
    ),
    `  Put into ${formatPath(source.file.replace(/\.[^.]+$/, '.yaml'))}${describePlace(record, page, field)}, with the right value:`,
    ...printRemedy(page, record, field, today).map((line) => `    ${line}`),
  ].join('\n');
}

function shorten(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_QUOTE))} …`;
}

/** A key that is there already must not be written a second time. */
function describePlace({ origin, corrections }: SourceRecord, { id, frontmatter }: Page, field: string): string {
  if (awaitsCapture(frontmatter, field)) return origin === undefined ? '' : ', under origin';
  if (corrections === undefined) return '';
  return (corrections as Record<string, unknown>)[id] === undefined
    ? ', under corrections'
    : `, under corrections, ${id}`;
}

/** A stamp without a value is a relative one ("9 hours ago"): the time of capture settles it for the whole page. */
function awaitsCapture({ published, updated, source }: Page['frontmatter'], field: string): boolean {
  return (
    source.captured === undefined &&
    ((field === 'published' && published === undefined) || (field === 'updated' && updated === undefined))
  );
}

function printRemedy(
  { id, frontmatter }: Page,
  { origin, corrections }: SourceRecord,
  field: string,
  today: string,
): string[] {
  if (awaitsCapture(frontmatter, field))
    return [...(origin === undefined ? ['origin:'] : []), '  captured: "YYYY-MM-DDThh:mm+hh:mm"'];
  const hasEntries = (corrections as Record<string, unknown> | undefined)?.[id] !== undefined;
  return [
    ...(corrections === undefined ? ['corrections:'] : []),
    ...(hasEntries ? [] : [`  ${id}:`]),
    `    - set: { ${field}: ${printValue(frontmatter, field)} }`,
    '      by: "your name"',
    `      on: "${today}"`,
    '      why: "how you know"',
  ];
}

/** The value as it stands, so that one who finds it right has only to say so. */
function printValue(frontmatter: Page['frontmatter'], field: string): string {
  const value = (frontmatter as Record<string, unknown>)[field];
  if (value !== undefined) return printFlow(value);
  return EXAMPLES[field] ?? (DATES.has(field) ? '"YYYY-MM-DD"' : '"the value"');
}
