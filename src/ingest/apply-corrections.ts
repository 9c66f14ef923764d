import type { ArticleFrontmatter, Doubt } from '../schema/article.ts';
import type { Correction } from '../schema/record.ts';
import type { PersonId } from '../schema/values.ts';

/** A frontmatter on its way: what is not known is undefined. */
export type Draft = { [Key in Exclude<keyof ArticleFrontmatter, 'seal'>]?: ArticleFrontmatter[Key] | undefined };

/** What people decided of one article, the later corrections over the earlier. */
export type Corrections = {
  set: Draft;
  remove: ReadonlySet<string>;
  /** People whom the article means, though it names them otherwise, and people whom it does not mean. */
  meant: ReadonlySet<PersonId>;
  notMeant: ReadonlySet<PersonId>;
};

/** Combines the corrections of an article: a field set later is no longer removed, and the other way round. */
export function combineCorrections(corrections: readonly Correction[]): Corrections {
  let set: Draft = {};
  const remove = new Set<string>();
  const meant = new Set<PersonId>();
  const notMeant = new Set<PersonId>();
  for (const correction of corrections) {
    for (const field of Object.keys(correction.set ?? {})) remove.delete(field);
    set = { ...set, ...correction.set };
    for (const field of correction.remove ?? []) {
      remove.add(field);
      delete set[field];
    }
    for (const id of correction.meant ?? []) decide(id, meant, notMeant);
    for (const id of correction.notMeant ?? []) decide(id, notMeant, meant);
  }
  return { set, remove, meant, notMeant };
}

function decide(id: PersonId, now: Set<PersonId>, before: Set<PersonId>): void {
  before.delete(id);
  now.add(id);
}

/** Applies corrections to a frontmatter. A corrected field is no longer in doubt; a title for a source without one stands in brackets. */
export function applyCorrections(draft: Draft, { set, remove, meant }: Corrections): Draft {
  const kept = Object.entries({ ...draft, ...set }).filter(([field]) => !remove.has(field));
  const corrected: Draft = Object.fromEntries(kept);
  const doubts = draft.doubts?.filter(
    (doubt) => !(doubt.field in set) && !remove.has(doubt.field) && !isSettled(doubt, draft, meant),
  );
  corrected.doubts = doubts?.length ? doubts : undefined;
  if (remove.has('date')) corrected.dateBasis ??= 'unknown';
  if (corrected.titleBasis === 'supplied' && corrected.title !== undefined) corrected.title = bracket(corrected.title);
  return corrected;
}

/** A doubt whether somebody is meant is settled once a person said so. */
function isSettled({ field, question }: Doubt, { people }: Draft, meant: ReadonlySet<PersonId>): boolean {
  return (
    field === 'people' &&
    people?.some(({ id, name }) => id !== undefined && meant.has(id) && question.includes(name)) === true
  );
}

function bracket(title: string): string {
  return title.startsWith('[') && title.endsWith(']') ? title : `[${title}]`;
}
