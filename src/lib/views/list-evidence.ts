import { formatDate, formatStamp } from '../format-date.ts';
import type { ExplainedSpan } from './list-source-rows.ts';

/** A value that ingest considered, with what it rests on. */
export type ExplainedValue = { value: unknown; rule: string; reason: string; spans: readonly ExplainedSpan[] };

/** A field as readers see it: its value, the reason, the lines it was read from, and what else was considered. */
export type EvidenceRow = {
  label: string;
  value: string;
  rule: string;
  reason: string;
  lines: number[];
  others: string[];
};

/** The fields in the order of the page, with the names that readers know them by. */
const LABELS = {
  title: 'Headline',
  dek: 'Summary line',
  eyebrow: 'Label',
  published: 'Published',
  updated: 'Updated',
  event: 'Day of the event',
  inferredDate: 'Inferred day',
  outlet: 'Outlet',
  via: 'Taken from',
  wire: 'Agency',
  authors: 'Authors',
  byline: 'Byline',
  dateline: 'Dateline',
  language: 'Language',
  genre: 'Kind',
  rights: 'Rights',
  url: 'Address',
  breakOff: 'Breaks off',
} as const;

const PRINTERS: Partial<Record<keyof typeof LABELS, (value: unknown) => string>> = {
  published: (value) => formatStamp(String(value)),
  updated: (value) => formatStamp(String(value)),
  event: (value) => formatDate(String(value)),
  inferredDate: (value) => formatDate(String(value)),
};

/** Lists the fields that were found with their evidence. A field's chosen value comes first among its candidates. */
export function listEvidence(
  fields: Readonly<Partial<Record<keyof typeof LABELS, readonly ExplainedValue[]>>>,
): EvidenceRow[] {
  return (Object.keys(LABELS) as (keyof typeof LABELS)[]).flatMap((key) => {
    const [chosen, ...considered] = fields[key] ?? [];
    if (!chosen || (key === 'inferredDate' && chosen.value === fields.event?.[0]?.value)) return [];
    const print = PRINTERS[key] ?? printValue;
    const value = print(chosen.value);
    const others = [...new Set(considered.map((candidate) => print(candidate.value)))].filter(
      (other) => other !== value,
    );
    return [
      {
        label: LABELS[key],
        value,
        rule: chosen.rule,
        reason: chosen.reason,
        lines: [...new Set(chosen.spans.map((span) => span.line))],
        others,
      },
    ];
  });
}

/** Names and datelines are shown as printed, rights by their holder, lists in a line. */
function printValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(printValue).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  if ('asPrinted' in value) return String(value.asPrinted);
  if ('holder' in value && value.holder) return String(value.holder);
  return 'statement' in value ? String(value.statement) : '';
}
