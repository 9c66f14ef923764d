import type { SourceRecord } from '../schema/record.ts';
import type { Edtf, PersonId, Stamp } from '../schema/values.ts';
import { combineCorrections } from './apply-corrections.ts';
import { claimIds } from './claim-ids.ts';

/** What people decided of one article that changes what else is found in it. */
export type Decisions = {
  /** People whom the article does not mean, whatever it prints. */
  notMeant: ReadonlySet<PersonId>;
  /** The day of the event, by which offices are told. */
  event?: Edtf;
  /** When it was published, by which short forms and summits are told. */
  published?: Stamp;
};

/** Reads from a record, for each article of its source, what people decided: that of the ledger's id for its lines. */
export function readDecisions(lines: readonly [number, number][], record: SourceRecord): Decisions[] {
  const { ids } = claimIds([...lines], record.articles ?? []);
  return lines.map((_, index) => {
    const id = ids[index];
    const { set, notMeant } = combineCorrections((id && record.corrections?.[id]) ?? []);
    const published = set.published ?? set.updated ?? readDay(set.date);
    return { notMeant, ...(set.event && { event: set.event }), ...(published && { published }) };
  });
}

/** A corrected date that is a plain day stands for the day of publication. */
function readDay(date: Edtf | undefined): Stamp | undefined {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? (date as string as Stamp) : undefined;
}
