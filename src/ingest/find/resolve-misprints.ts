import type { Authorities } from '../../authorities/model.ts';
import type { Doubt } from '../../schema/article.ts';
import type { Person } from '../../schema/person.ts';
import { foldName } from '../../text/fold-name.ts';
import { introduce } from './find-full-names.ts';
import { measureLikeness } from './measure-likeness.ts';
import type { Figure, Role, Times } from './model.ts';
import { heldThen } from './resolve-titled.ts';

/** How much a whole name must agree: one letter of "Fumio Kishda" may be missing, and "Lee Jae-yong" is no Lee Jae-myung. */
const LEAST_LIKENESS = 0.85;

/**
 * Takes a leader's whole name that is on no record, but is nearly that of the one who held the printed office then ("President
 * Yoon Suk-yul"), for a misprint: the person is inferred, and a doubt asks.
 */
export function resolveMisprints(figures: Figure[], times: Times, authorities: Authorities): Doubt[] {
  const doubts: Doubt[] = [];
  for (const figure of figures.filter(({ id }) => id === undefined)) {
    const role = findLeadingRole(figure);
    const person = role && findNamedAlike(figure, role, times, authorities);
    if (role === undefined || person === undefined) continue;
    const known = figures.find(({ id }) => id === person.id);
    if (known === undefined) {
      figures.push({ ...introduce(person, 'inferred'), mentions: figure.mentions });
      doubts.push({
        field: 'people',
        question: `The article says “${role.asPrinted} ${figure.name}”. No one of that name is on record; ${person.name} held that office then. Is ${person.name} meant?`,
      });
    } else known.mentions.push(...figure.mentions);
    figures.splice(figures.indexOf(figure), 1);
  }
  return doubts;
}

function findLeadingRole({ mentions }: Figure): Role | undefined {
  return mentions.map(({ before }) => before).find((role) => role?.leads === true && role.time !== 'former');
}

function findNamedAlike({ name }: Figure, role: Role, times: Times, authorities: Authorities): Person | undefined {
  const printed = foldName(name);
  const alike = [...authorities.people.values()].filter(
    (person) =>
      heldThen(person, role, times) &&
      [person.name, ...(person.variants ?? [])].some((spelling) => isAlike(printed, foldName(spelling))),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

function isAlike(one: string, other: string): boolean {
  return measureLikeness(one, other) >= LEAST_LIKENESS || foldRomanisation(one) === foldRomanisation(other);
}

/** Folds what romanisations of Korean write in several ways: "yul" and "yeol", "Gim" and "Kim", "Lim" and "Rim". */
function foldRomanisation(name: string): string {
  return name
    .replace(/eo|eu|ou|oo|[uo]/gu, 'o')
    .replace(/ee|i/gu, 'i')
    .replace(/ae|e/gu, 'e')
    .replace(/[gk]/gu, 'k')
    .replace(/[dt]/gu, 't')
    .replace(/[bp]/gu, 'p')
    .replace(/[lr]/gu, 'r');
}
