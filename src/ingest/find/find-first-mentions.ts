import type { SummitId } from '../../schema/values.ts';
import { findNoteMarks } from '../../text/note-marks.ts';
import type { NamedPlace } from '../model.ts';
import { comparePlaces } from './assemble-people.ts';
import type { Figure, Mention, Part, Passage } from './model.ts';

/** Kinds of blocks whose words are running text; captions and subheadings are not wrapped. */
const RUNNING: ReadonlySet<Passage['place']> = new Set(['paragraph', 'list-item', 'correction']);

type Place = { passage: number; start: number; end: number };

/**
 * Finds the first place in the running text where each person and summit with a record is named, with the role right
 * before the name. A bare surname counts where nothing fuller follows. No two places overlap and none holds a note mark.
 */
export function findFirstMentions(
  passages: readonly Passage[],
  figures: readonly Figure[],
  marks: readonly { id: SummitId; passage: number; part: Part }[],
): NamedPlace[] {
  const found: (Place & Pick<NamedPlace, never> & ({ person: NonNullable<Figure['id']> } | { summit: SummitId }))[] =
    [];
  for (const { id, mentions } of figures) {
    if (id !== undefined)
      found.push(
        ...mentions
          .filter((mention) => mention.form !== 'office' && isRunning(passages, mention))
          .sort(compareFullness)
          .slice(0, 1)
          .map((mention) => ({ ...withRole(mention, passages), person: id })),
      );
  }
  for (const [id, places] of Map.groupBy(marks, (mark) => mark.id)) {
    const running = places
      .map(({ passage, part }) => ({ passage, ...part }))
      .filter((place) => isRunning(passages, place));
    found.push(
      ...running
        .sort(comparePlaces)
        .slice(0, 1)
        .map((place) => ({ ...place, summit: id })),
    );
  }
  const placed: NamedPlace[] = [];
  let last: Place | undefined;
  for (const { passage, ...place } of found.sort(comparePlaces)) {
    const block = passages[passage]?.block;
    if (
      block === undefined ||
      (last?.passage === passage && last.end > place.start) ||
      holdsNoteMark(passages[passage]?.text ?? '', place)
    )
      continue;
    placed.push({ block, ...place });
    last = { passage, ...place };
  }
  return placed;
}

function isRunning(passages: readonly Passage[], { passage }: { passage: number }): boolean {
  return RUNNING.has(passages[passage]?.place ?? 'title');
}

function compareFullness(one: Mention, other: Mention): number {
  return Number(one.form === 'surname') - Number(other.form === 'surname') || comparePlaces(one, other);
}

function withRole({ passage, start, end, before, after }: Mention, passages: readonly Passage[]): Place {
  const gap = passages[passage]?.text.slice(end, after?.start ?? end) ?? '';
  return {
    passage,
    start: before?.start ?? start,
    end: before === undefined && after !== undefined && gap.trim() === '' ? after.end : end,
  };
}

function holdsNoteMark(text: string, { start, end }: Part): boolean {
  return findNoteMarks(text.slice(start, end)).length > 0;
}
