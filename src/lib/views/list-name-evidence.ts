import type { Article, Holdings } from '../model.ts';
import type { EvidenceRow } from './list-evidence.ts';

const BASES = { name: '', 'short-form': ', a short form', inferred: ', as we read it' } as const;

/** Lists what an article's links to people and summits rest on, in the manner of its other evidence. */
export function listNameEvidence({ frontmatter }: Article, { authorities }: Holdings): EvidenceRow[] {
  const people = (frontmatter.people ?? []).map(
    ({ name, asPrinted, basis }) => `${name} (“${asPrinted}”${BASES[basis]})`,
  );
  const summits = (frontmatter.summits ?? []).map(({ id, basis }) => ({
    value: authorities.summits.get(id)?.name ?? id,
    reason: basis === 'margins' ? 'The meeting was held on its margins.' : `The article fits it by ${basis}.`,
  }));
  return [
    ...summits.map(({ value, reason }) => ({ label: 'Summit', value, rule: 'summit', reason, lines: [], others: [] })),
    ...(people.length > 0
      ? [
          {
            label: 'People',
            value: people.join('; '),
            rule: 'name-index',
            reason: 'Names of the archive’s records, and how the text first or most fully gives them.',
            lines: [],
            others: [],
          },
        ]
      : []),
  ];
}
