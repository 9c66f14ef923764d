import type { Authorities } from '../../authorities/model.ts';
import { findOffices, formatOffice } from '../../authorities/office-on.ts';
import type { PersonMention } from '../../schema/article.ts';
import type { Figure, Mention, Passage, Role } from './model.ts';

const WEIGHTS: Partial<Record<Passage['place'], number>> = { title: 6, dek: 3 };

/** How much the first sentence of the body adds. */
const LEAD_WEIGHT = 4;

/** Orders the people of an article, most prominent first, and prints each with the office held on the day. */
export function assemblePeople(
  figures: readonly Figure[],
  passages: readonly Passage[],
  day: string | undefined,
  authorities: Authorities,
): PersonMention[] {
  return [...figures]
    .filter(({ mentions }) => mentions.length > 0)
    .sort(
      (one, other) =>
        weighFigure(other, passages) - weighFigure(one, passages) || comparePlaces(firstOf(one), firstOf(other)),
    )
    .map((figure) => assemblePerson(figure, passages, day, authorities));
}

/** Weighs a person by mentions, and by a place in the title, the dek or the first sentence. */
function weighFigure({ mentions }: Figure, passages: readonly Passage[]): number {
  const places = new Set(mentions.map(({ passage }) => passages[passage]?.place));
  const lead = passages.findIndex(({ place }) => place === 'paragraph');
  const isInLead = mentions.some(
    ({ passage, start }) => passage === lead && start < (passages[lead]?.sentences[0]?.end ?? 0),
  );
  return (
    mentions.length +
    [...places].reduce((sum, place) => sum + (WEIGHTS[place ?? 'paragraph'] ?? 0), 0) +
    (isInLead ? LEAD_WEIGHT : 0)
  );
}

function assemblePerson(
  figure: Figure,
  passages: readonly Passage[],
  day: string | undefined,
  authorities: Authorities,
): PersonMention {
  const person = figure.id === undefined ? undefined : authorities.people.get(figure.id);
  const office = person !== undefined && day !== undefined ? findOffices(person, day)[0] : undefined;
  const fullest = chooseFullest(figure.mentions);
  const role = choosePrintedRole(figure.mentions);
  return {
    ...(figure.id && { id: figure.id }),
    name: figure.name,
    asPrinted: printMention(fullest, passages),
    ...(office && { office: formatOffice(office, authorities) }),
    ...(role && { officePrinted: role.asPrinted }),
    mentions: figure.mentions.length,
    basis: figure.basis,
  };
}

/** The fullest form: a whole name with the role before it, else a whole name, else an office with a surname. */
function chooseFullest(mentions: readonly Mention[]): Mention {
  const rank = ({ form, before }: Mention) => (form === 'full' ? 2 : 0) + (before === undefined ? 0 : 1);
  const ordered = [...mentions].sort((one, other) => rank(other) - rank(one) || comparePlaces(one, other));
  return ordered[0] as Mention;
}

function choosePrintedRole(mentions: readonly Mention[]): Role | undefined {
  const ordered = [...mentions].sort(
    (one, other) => Number(other.form === 'full') - Number(one.form === 'full') || comparePlaces(one, other),
  );
  return ordered.map(({ before, after, apart }) => before ?? after ?? apart).find((role) => role !== undefined);
}

function printMention({ passage, start, end, before, after }: Mention, passages: readonly Passage[]): string {
  const text = passages[passage]?.text ?? '';
  const isSuffix =
    before === undefined &&
    after !== undefined &&
    after.start - end <= 1 &&
    !text.slice(end, after.start).includes(',');
  return text.slice(before?.start ?? start, isSuffix ? after.end : end);
}

function firstOf({ mentions }: Figure): Mention {
  return [...mentions].sort(comparePlaces)[0] as Mention;
}

export function comparePlaces(
  one: { passage: number; start: number },
  other: { passage: number; start: number },
): number {
  return one.passage - other.passage || one.start - other.start;
}
