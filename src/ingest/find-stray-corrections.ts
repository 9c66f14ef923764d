import type { Problem } from '../schema/problem.ts';
import type { ArticleId } from '../schema/values.ts';
import type { ReceivedSource } from './receive-source.ts';
import { splitLines } from './split-lines.ts';

/** Finds the corrections of a source that change nothing: of an article that it does not give, or of lines that it does not have. */
export function findStrayCorrections(
  { record, stem }: Pick<ReceivedSource, 'record' | 'stem'>,
  ids: readonly ArticleId[],
  text: string,
): Problem[] {
  const { corrections = {}, articles = [] } = record;
  const where = `sources/${stem}.yaml`;
  const known = new Set<string>([...ids, ...articles.map(({ id }) => id)]);
  const strayIds = Object.keys(corrections).filter((id) => !known.has(id));
  const ranges = Object.values(corrections).flatMap((list) => list.flatMap(({ roles = [] }) => roles));
  // Most sources have no corrections, and need not be cut into lines for them.
  const last = ranges.length > 0 ? splitLines({ text }).length : 0;
  const strayRanges = ranges.filter(({ lines: [from, to] }) => from > to || to > last);
  return [
    ...strayIds.map((id) => ({
      where,
      rule: 'correction-without-article',
      what: `The corrections name the article "${id}", which this source does not give.`,
      why: 'They change nothing where they are.',
      fix: `Put them under one of: ${[...known].join(', ')}.`,
    })),
    ...strayRanges.map(({ lines: [from, to], role }) => ({
      where,
      rule: 'correction-without-lines',
      what: `A correction gives the role "${role}" to the lines ${from} to ${to}, and the source has the lines 1 to ${last}.`,
      why: 'It cannot mean what it says, and would change less than it was meant to.',
      fix: 'Count the lines of the source again, the blank ones too, and correct "lines": the first line, then the last.',
    })),
  ];
}
