import type { Authorities } from '../../authorities/model.ts';
import type { Doubt } from '../../schema/article.ts';
import type { Person } from '../../schema/person.ts';
import { foldName } from '../../text/fold-name.ts';
import { findTerms } from './bound-times.ts';
import { introduce } from './find-full-names.ts';
import { isSameKind } from './find-unknown-people.ts';
import { measureLikeness } from './measure-likeness.ts';
import type { Figure, Role, Unresolved } from './model.ts';

/** How much of two names must agree before one is taken for a misprint of the other. */
const LEAST_LIKENESS = 0.6;

/**
 * Reads what is left of the office words: a leader whose printed name nobody bore who held the office that day. Where the
 * true holder's name is much like it, the person is inferred and a doubt asks; else the name stays as printed, and a doubt says so.
 */
export function resolveContradictions(
  unresolved: readonly Unresolved[],
  figures: Figure[],
  day: string | undefined,
  authorities: Authorities,
): Doubt[] {
  const doubts: Doubt[] = [];
  for (const [surname, entries] of Map.groupBy(unresolved, (entry) => entry.surname)) {
    const told = entries.find(({ role }) => role.leads && role.country !== undefined) ?? entries[0];
    if (told === undefined) continue;
    const printed = told.role.asPrinted;
    const name = nameOf(told);
    const colleague = findColleague(told, figures, authorities);
    if (colleague !== undefined) {
      colleague.mentions.push(...entries.map(({ mention }) => mention));
      doubts.push({
        field: 'people',
        question: `The article says “${printed} ${name}” once it has named ${colleague.name}. Is ${colleague.name} meant?`,
      });
      continue;
    }
    const past = day === undefined ? undefined : findPastHolder(told, day, figures, authorities);
    if (past !== undefined) {
      const figure = introduce(past, 'inferred');
      figure.mentions.push(...entries.filter(({ role }) => isSameKind(role, told.role)).map(({ mention }) => mention));
      figures.push(figure);
      doubts.push({
        field: 'people',
        question: `The article says “${printed} ${name}”. No ${name} held that office then; ${past.name} held it before. Is ${past.name} meant?`,
      });
      continue;
    }
    const holder = day === undefined ? undefined : findHolder(told, day, authorities);
    const isAlike = holder !== undefined && measureLikeness(surname, foldName(holder.surname)) >= LEAST_LIKENESS;
    const figure = joinFigure(isAlike ? holder : undefined, told, figures);
    figure.mentions.push(...entries.filter(({ role }) => isSameKind(role, told.role)).map(({ mention }) => mention));
    if (holder === undefined || told.role.time !== 'now') continue;
    const office = nameOffice(told.role, authorities);
    const question = isAlike ? `Is ${holder.name} meant?` : 'Who is meant?';
    doubts.push({
      field: 'people',
      question: `The article says “${printed} ${name}”. No ${name} was ${office} then; ${holder.name} was. ${question}`,
    });
  }
  return doubts;
}

/** Finds the one leader in the article whose name is much like the one printed: "President Milley" beside Javier Milei. */
function findColleague(
  { role, surname, mention }: Unresolved,
  figures: readonly Figure[],
  authorities: Authorities,
): Figure | undefined {
  const alike = figures.filter((figure) => {
    const person = figure.id === undefined ? undefined : authorities.people.get(figure.id);
    const isEarlier = figure.mentions.some(
      ({ passage, start }) => passage < mention.passage || (passage === mention.passage && start < mention.start),
    );
    return (
      person !== undefined &&
      isEarlier &&
      role.leads &&
      findTerms(person, role).length > 0 &&
      measureLikeness(surname, figure.surname) >= LEAST_LIKENESS
    );
  });
  return alike.length === 1 ? alike[0] : undefined;
}

/** Names an office as the doubt's sentence needs it: "Prime Minister of Japan". */
function nameOffice({ head, country }: Role, { countries }: Authorities): string {
  const nation = country === undefined ? undefined : countries.get(country);
  const office = head.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
  return nation === undefined ? office : `${office} of ${nation.withArticle ? 'the ' : ''}${nation.name}`;
}

function nameOf({ mention, surname }: Unresolved): string {
  return mention.printed ?? surname;
}

/**
 * Finds the only one of the surname who ever led a country before the day: news often says "President Obama" of a former one.
 * Somebody else of that surname in the article leaves it open.
 */
function findPastHolder(
  { role, surname }: Unresolved,
  day: string,
  figures: readonly Figure[],
  authorities: Authorities,
): Person | undefined {
  if (!role.leads || role.time !== 'now' || figures.some((figure) => figure.surname === surname)) return undefined;
  const namesakes = [...authorities.people.values()].filter((person) => foldName(person.surname) === surname);
  const holders = namesakes.filter((person) => findTerms(person, role).some(({ to }) => to < day));
  return holders.length === 1 ? holders[0] : undefined;
}

/** Finds the only person who held the office of the country on a day. */
function findHolder({ role }: Unresolved, day: string, authorities: Authorities): Person | undefined {
  if (!role.leads || role.country === undefined || role.head.endsWith('leader')) return undefined;
  const holders = [...authorities.people.values()].filter((person) =>
    findTerms(person, role).some(({ from, to }) => from <= day && day <= to),
  );
  return holders.length === 1 ? holders[0] : undefined;
}

function joinFigure(holder: Person | undefined, told: Unresolved, figures: Figure[]): Figure {
  const known = holder === undefined ? undefined : figures.find(({ id }) => id === holder.id);
  if (known !== undefined) return known;
  const figure: Figure = {
    ...(holder && { id: holder.id }),
    name: holder?.name ?? nameOf(told),
    surname: told.surname,
    basis: holder === undefined ? 'short-form' : 'inferred',
    mentions: [],
  };
  figures.push(figure);
  return figure;
}
