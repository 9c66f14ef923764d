import type { Problem } from '../schema/problem.ts';
import type { Catalogue } from './open-catalogue.ts';

/** Finds the records whose source is not there. A withdrawn source may be absent. */
export function findMissingSources({ records, stems }: Catalogue): Problem[] {
  return [...records.values()]
    .filter(({ stem, record }) => !stems.has(stem) && record.withdrawn === undefined)
    .map(({ stem }) => ({
      where: `sources/${stem}.yaml`,
      rule: 'source-missing',
      what: 'There is no source beside this record.',
      why: 'The words of its articles can no longer be shown to be those of a source. Their pages stay as they were.',
      fix: 'Put the source back, under the name of the record; or say in the record that it was withdrawn, when and why.',
    }));
}
