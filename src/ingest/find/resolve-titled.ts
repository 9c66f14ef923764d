import type { Authorities } from '../../authorities/model.ts';
import type { NameIndex } from '../../authorities/name-index.ts';
import type { Person } from '../../schema/person.ts';
import { addDays } from '../../text/edtf.ts';
import { ALWAYS, findTerms, intersect } from './bound-times.ts';
import { introduce } from './find-full-names.ts';
import { isSameKind } from './find-unknown-people.ts';
import type { Days, Figure, Role, Times, Unresolved } from './model.ts';

/**
 * Gives each office with a surname ("President Lee") to the person of the article who bears both, else to the only
 * person on record who bore both at the time; the others stay unresolved. People found by record join the figures.
 */
export function resolveTitled(
  titled: readonly Unresolved[],
  figures: Figure[],
  times: Times,
  authorities: Authorities,
  names: NameIndex,
): Unresolved[] {
  return titled.filter((entry) => {
    const figure = chooseFigure(entry, figures, authorities) ?? findOnRecord(entry, figures, times, authorities, names);
    figure?.mentions.push(entry.mention);
    return figure === undefined;
  });
}

/** Chooses the one person of the article with that surname whom the office fits. */
function chooseFigure(
  { role, surname }: Unresolved,
  figures: readonly Figure[],
  authorities: Authorities,
): Figure | undefined {
  const fitting = figures.filter((figure) => figure.surname === surname && fits(figure, role, authorities));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Tells whether an office may be that of a figure: by the record, by a role printed elsewhere, or since nothing is known. */
function fits(figure: Figure, role: Role, authorities: Authorities): boolean {
  const person = figure.id === undefined ? undefined : authorities.people.get(figure.id);
  if (person !== undefined && findTerms(person, role).length > 0) return true;
  const printed = figure.mentions.flatMap(({ before, after }) =>
    [before, after].filter((known) => known !== undefined),
  );
  return printed.length === 0 ? person === undefined : printed.some((known) => isSameKind(known, role));
}

function findOnRecord(
  { role, surname }: Unresolved,
  figures: Figure[],
  times: Times,
  authorities: Authorities,
  names: NameIndex,
): Figure | undefined {
  const namesakes = (names.peopleBySurname.get(surname) ?? []).flatMap((id) => authorities.people.get(id) ?? []);
  const fitting = namesakes.filter((person) => heldThen(person, role, times));
  const person = fitting.length === 1 ? fitting[0] : undefined;
  if (person === undefined) return undefined;
  const known = figures.find(({ id }) => id === person.id);
  if (known !== undefined) return known;
  const figure = introduce(person, 'short-form');
  figures.push(figure);
  return figure;
}

/** Tells whether a person held the office at the time that the role speaks of; "former" looks at all earlier days. */
export function heldThen(person: Person, role: Role, times: Times): boolean {
  return intersect(findTerms(person, role), widen(times, role)).length > 0;
}

/** A few days on either side, since the day of an article is not the day of its events; a leader's last days count too. */
function widen({ stretches }: Times, role: Role): Days[] {
  return stretches.map(({ from, to }) => {
    if (role.time === 'former' || role.time === 'then') return { from: ALWAYS.from, to };
    if (role.time === 'elect') return { from, to: to === ALWAYS.to ? to : addDays(to, 120) };
    return { from: from === ALWAYS.from ? from : addDays(from, -7), to: to === ALWAYS.to ? to : addDays(to, 1) };
  });
}
