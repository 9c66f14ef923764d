import type { Page } from '../check/read-pages.ts';
import { printFlow } from '../ingest/print-frontmatter.ts';
import type { SourceRecord } from '../schema/record.ts';
import type { OpenDoubt } from './list-doubts.ts';
import type { Finding } from './model.ts';

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

/** Describes a doubt with the lines that settle it. A doubt whether somebody is meant is settled by saying so. */
export function describeDoubt({ field, question, page, record, evidence }: OpenDoubt, today: string): Finding {
  const { source, title } = page.frontmatter;
  const asked = findAsked(page, field, question);
  return {
    kind: 'doubt',
    where: page.where,
    title,
    field,
    question,
    articles: 1,
    evidence: evidence.map((line) => ({ file: source.file, ...line })),
    source: { file: source.file, lines: source.lines },
    remedy: {
      file: source.file.replace(/\.[^.]+$/, '.yaml'),
      under: listKeysThere(record, page, question),
      lines: printRemedy(page, record, { field, question, asked }, today),
    },
  };
}

/** Finds the person of whom a doubt asks whether they are meant. */
function findAsked({ frontmatter }: Page, field: string, question: string): string | undefined {
  if (field !== 'people') return undefined;
  return frontmatter.people?.find(({ id, name }) => id !== undefined && question.includes(`Is ${name} meant?`))?.id;
}

/** A key that is there already must not be written a second time. */
function listKeysThere({ origin, corrections }: SourceRecord, { id, frontmatter }: Page, question: string): string[] {
  if (awaitsCapture(frontmatter, question)) return origin === undefined ? [] : ['origin'];
  if (corrections === undefined) return [];
  return (corrections as Record<string, unknown>)[id] === undefined ? ['corrections'] : ['corrections', id];
}

/** Of a relative stamp ("9 hours ago") the time of capture settles the doubt, for the whole page. */
function awaitsCapture({ source }: Page['frontmatter'], question: string): boolean {
  return source.captured === undefined && question.endsWith('When was it captured?');
}

function printRemedy(
  { id, frontmatter }: Page,
  { origin, corrections }: SourceRecord,
  { field, question, asked }: { field: string; question: string; asked: string | undefined },
  today: string,
): string[] {
  if (awaitsCapture(frontmatter, question))
    return [...(origin === undefined ? ['origin:'] : []), '  captured: "YYYY-MM-DDThh:mm+hh:mm"'];
  const hasEntries = (corrections as Record<string, unknown> | undefined)?.[id] !== undefined;
  return [
    ...(corrections === undefined ? ['corrections:'] : []),
    ...(hasEntries ? [] : [`  ${id}:`]),
    asked === undefined
      ? `    - set: { ${field}: ${printValue(frontmatter, field)} }`
      : `    - meant: ["${asked}"] # or notMeant: ["${asked}"]`,
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
