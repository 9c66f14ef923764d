import { findOffices } from '../../authorities/office-on.ts';
import type { CountryCode, PersonId } from '../../schema/values.ts';
import { addresses } from '../addresses.ts';
import type { Meeting } from '../meetings.ts';
import type { Holdings, Person } from '../model.ts';
import type { MatrixGroup } from './lay-matrix.ts';
import { listByCount } from './list-by-count.ts';

/**
 * Groups people by the country for which they met others, the country that met most first; in it by the office in which they
 * did, and in that by their first meeting.
 */
export function groupPeople(
  people: readonly Person[],
  meetings: readonly Meeting[],
  holdings: Holdings,
): MatrixGroup[] {
  const seats = listSeats(meetings, holdings);
  const surnames = listByCount(people.map(({ surname }) => surname));
  const shared = new Set(surnames.filter(([, count]) => count > 1).map(([surname]) => surname));
  return listByCount(meetings.flatMap(({ countries }) => countries)).flatMap(([code]): MatrixGroup[] => {
    const country = holdings.authorities.countries.get(code);
    const members = people.filter(({ id }) => findChief(seats.get(id)?.countries) === code);
    if (!country || members.length === 0) return [];
    const offices = listByCount(members.flatMap(({ id }) => seats.get(id)?.offices ?? [])).map(([office]) => office);
    const placeOf = ({ id }: Person) => offices.indexOf(findChief(seats.get(id)?.offices) ?? '');
    const firstOf = ({ id }: Person) => seats.get(id)?.first ?? '';
    members.sort((a, b) => placeOf(a) - placeOf(b) || firstOf(a).localeCompare(firstOf(b)));
    return [
      {
        name: country.name,
        short: code.replace('XX-', ''),
        href: addresses.country(code),
        members: members.map(({ id, name, surname }) => ({
          id,
          name,
          short: shared.has(surname) ? name : surname,
          href: addresses.person(id),
        })),
      },
    ];
  });
}

/** For which countries and in which offices someone met others, a value for each time; and when first. */
type Seats = { countries: CountryCode[]; offices: string[]; first: string };

function listSeats(meetings: readonly Meeting[], { authorities }: Holdings): Map<PersonId, Seats> {
  const seats = new Map<PersonId, Seats>();
  for (const { summit, people, countries } of meetings) {
    for (const [place, id] of people.entries()) {
      const person = authorities.people.get(id);
      const country = countries[place];
      if (!person || !country) continue;
      const seat = seats.get(id) ?? { countries: [], offices: [], first: summit.start };
      seat.countries.push(country);
      const office = findOffices(person, summit.start)[0];
      if (office) seat.offices.push(office.office);
      seats.set(id, seat);
    }
  }
  return seats;
}

function findChief<Value extends string>(values: readonly Value[] = []): Value | undefined {
  return listByCount(values)[0]?.[0];
}
