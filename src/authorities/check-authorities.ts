import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Office, Person } from '../schema/person.ts';
import type { Problem } from '../schema/problem.ts';
import type { Summit } from '../schema/summit.ts';
import { foldName } from '../text/fold-name.ts';
import type { Authorities } from './model.ts';

/**
 * Checks what no record can show alone, or no schema can say: that the ids it names exist, that days are in order, that a
 * bilateral summit is in the series of its pair, that a country has one sitting president, and that a full name means one
 * person. `contentDir` tells a record that is missing from one that could not be read.
 */
export function checkAuthorities(authorities: Authorities, contentDir: string): Problem[] {
  return [
    ...checkReferences(authorities, contentDir),
    ...[...authorities.people.values()].flatMap(checkOffices),
    ...[...authorities.summits.values()].flatMap((summit) => [...checkDays(summit), ...checkSeries(summit)]),
    ...checkPresidents(authorities),
    ...checkSharedNames(authorities),
  ];
}

type Reference = { where: string; key: string; kind: keyof Authorities; id: string };

function checkReferences(authorities: Authorities, contentDir: string): Problem[] {
  return listReferences(authorities)
    .filter(({ kind, id }) => !(authorities[kind] as ReadonlyMap<string, unknown>).has(id))
    .map(({ where, key, kind, id }) => {
      const file = `authorities/${kind}/${id}.yaml`;
      const broken = existsSync(join(contentDir, file));
      return {
        where,
        rule: 'dangling-id',
        what: `"${key}" names ${id}, and there is ${broken ? 'only a broken record' : 'no record'} of that id.`,
        why: 'A page would link to a page that does not exist.',
        fix: broken ? `Mend ${file}.` : `Write ${file}, or correct the id.`,
      };
    });
}

function listReferences({ people, summits, outlets }: Authorities): Reference[] {
  return [
    ...[...people.values()].flatMap(({ id, country, offices, notThese = [] }): Reference[] => {
      const where = `authorities/people/${id}.yaml`;
      return [
        { where, key: 'country', kind: 'countries', id: country },
        ...offices.map(({ of }): Reference => ({ where, key: 'offices', kind: 'countries', id: of })),
        ...notThese.map((other): Reference => ({ where, key: 'notThese', kind: 'people', id: other })),
      ];
    }),
    ...[...summits.values()].flatMap(listSummitReferences),
    ...[...outlets.values()].flatMap(({ id, country }): Reference[] =>
      country ? [{ where: `authorities/outlets/${id}.yaml`, key: 'country', kind: 'countries', id: country }] : [],
    ),
  ];
}

function listSummitReferences({
  id,
  country,
  countries,
  guests = [],
  participants = [],
  marginOf,
}: Summit): Reference[] {
  const where = `authorities/summits/${id}.yaml`;
  return [
    { where, key: 'country', kind: 'countries', id: country },
    ...countries.map((code): Reference => ({ where, key: 'countries', kind: 'countries', id: code })),
    ...guests.map((code): Reference => ({ where, key: 'guests', kind: 'countries', id: code })),
    ...participants.map((person): Reference => ({ where, key: 'participants', kind: 'people', id: person })),
    ...(marginOf ? [{ where, key: 'marginOf', kind: 'summits', id: marginOf } satisfies Reference] : []),
  ];
}

function checkOffices({ id, offices }: Person): Problem[] {
  return offices
    .filter(({ from, to }) => to !== undefined && isBefore(to, from))
    .map(({ office, from, to }) => ({
      where: `authorities/people/${id}.yaml`,
      rule: 'office-ends-before-it-begins',
      what: `The office "${office}" is said to last from ${from} to ${to}.`,
      why: 'An office with its days the wrong way round is held on no day at all.',
      fix: 'Correct "from" or "to".',
    }));
}

function checkDays({ id, start, end }: Summit): Problem[] {
  if (!isBefore(end, start)) return [];
  return [
    {
      where: `authorities/summits/${id}.yaml`,
      rule: 'summit-ends-before-it-starts',
      what: `The summit is said to last from ${start} to ${end}.`,
      why: 'Articles are filed by these days, and none would be found.',
      fix: 'Correct "start" or "end".',
    },
  ];
}

function checkSeries({ id, kind, countries, series }: Summit): Problem[] {
  const pair = countries
    .map((code) => code.toLowerCase())
    .sort()
    .join('-');
  if (kind !== 'bilateral' || series === pair) return [];
  return [
    {
      where: `authorities/summits/${id}.yaml`,
      rule: 'bilateral-outside-its-series',
      what: `The series of this bilateral summit is ${series ? `"${series}"` : 'absent'}, and its countries make "${pair}".`,
      why: 'The meetings of two countries are gathered by that series, and this one would not be among them.',
      fix: `Set series to "${pair}", or correct "countries" or "kind".`,
    },
  ];
}

/** Whether a date lies wholly before another, as far as both are known: "2020-05" is not before "2020-05-10". */
function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

function checkPresidents({ people }: Authorities): Problem[] {
  const sitting = new Map<string, { person: Person; office: Office }>();
  return [...people.values()].flatMap((person) =>
    person.offices
      .filter(({ office, to }) => office === 'President' && to === undefined)
      .flatMap((office) => {
        const other = sitting.get(office.of);
        sitting.set(office.of, { person, office });
        if (!other || other.person === person) return [];
        return [
          {
            where: `authorities/people/${person.id}.yaml`,
            rule: 'two-sitting-presidents',
            what: `${person.name} and ${other.person.name} (${other.person.id}) are both recorded as President of ${office.of} to this day.`,
            why: 'Of an article on "the President" nobody could say whom it means.',
            fix: 'Give the office that has ended its last day, "to".',
          },
        ];
      }),
  );
}

function checkSharedNames({ people }: Authorities): Problem[] {
  const bearers = new Map<string, Person>();
  const problems: Problem[] = [];
  for (const person of people.values()) {
    for (const name of [person.name, ...(person.variants ?? [])]) {
      const other = bearers.get(foldName(name));
      bearers.set(foldName(name), person);
      if (!other || other === person || isToldApart(person, other)) continue;
      problems.push({
        where: `authorities/people/${person.id}.yaml`,
        rule: 'name-of-two-people',
        what: `"${name}" is also a name of ${other.name} (${other.id}).`,
        why: 'An article that prints this name could be linked to the wrong person.',
        fix: `Take the name out of one of the two records, or name the other in "notThese" of both.`,
      });
    }
  }
  return problems;
}

function isToldApart(one: Person, other: Person): boolean {
  return (one.notThese ?? []).includes(other.id) && (other.notThese ?? []).includes(one.id);
}
