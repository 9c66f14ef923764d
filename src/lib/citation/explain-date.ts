import type { CitableDate } from './model.ts';

const BASES = {
  event: 'The date is inferred from the event reported',
  inferred: 'The date is inferred by the archive',
  unknown: 'What the date rests on is not known',
} as const;

const DOUBTS = {
  about: 'The date is approximate',
  perhaps: 'The date is uncertain',
  'perhaps about': 'The date is approximate and uncertain',
} as const;

/**
 * Explains, for the note of a reference, a date that no outlet stated or that is not one day; nothing where all is plain. EDTF's
 * marks stay out of it, since "~" is a space to TeX.
 */
export function explainDate({ basis, doubt, edtf }: Partial<CitableDate> = {}): string | undefined {
  const reason = basis ? BASES[basis] : doubt && DOUBTS[doubt];
  const days = explainInterval(edtf ?? '');
  return [reason ?? (days && 'The date is not one day'), days].filter(Boolean).join(': ') || undefined;
}

function explainInterval(edtf: string): string {
  const [from, to] = edtf.replace(/[~?%]/g, '').split('/');
  if (to === undefined) return '';
  if (to === '..') return `not before ${from}`;
  return from === '..' ? `not after ${to}` : `${from} to ${to}`;
}
