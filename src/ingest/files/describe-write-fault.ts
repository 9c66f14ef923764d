import type { Problem } from '../../schema/problem.ts';

/** Describes a write that the disk refused; anything else that was thrown is thrown on. */
export function describeWriteFault(where: string, error: unknown): Problem {
  if (!(error instanceof Error && 'code' in error)) throw error;
  return {
    where,
    rule: 'not-written',
    what: 'The record or a page of this source could not be written.',
    why: `The disk refused it: ${error.message}.`,
    fix: 'See that there is room, that the folders may be written to and that the name of the source is not too long; then ingest again.',
  };
}
