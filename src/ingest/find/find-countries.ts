import type { Authorities } from '../../authorities/model.ts';
import { findOffices } from '../../authorities/office-on.ts';
import type { Dateline } from '../../schema/article.ts';
import type { Summit } from '../../schema/summit.ts';
import type { CountryCode } from '../../schema/values.ts';
import type { Figure, Passage } from './model.ts';

const WEIGHTS: Partial<Record<Passage['place'], number>> = { title: 4, dek: 2, caption: 0.5 };

/** How much the first sentence of the body counts. */
const LEAD_WEIGHT = 3;

type Tally = { weight: number; first: number };

/**
 * Finds the countries and bodies that an article concerns, most prominent first, by their names and by their people. Those that met
 * at the central summit, where they are two or three, come before all others, however often these are named.
 */
export function findCountries(
  passages: readonly Passage[],
  figures: readonly Figure[],
  dateline: Dateline | undefined,
  day: string | undefined,
  central: Summit | undefined,
  authorities: Authorities,
): CountryCode[] {
  const tallies = new Map<CountryCode, Tally>();
  const lead = passages.findIndex(({ place }) => place === 'paragraph');
  let order = 0;
  for (const [number, passage] of passages.entries()) {
    const datelineEnd =
      dateline !== undefined && number === lead && passage.text.startsWith(dateline.asPrinted)
        ? dateline.asPrinted.length
        : 0;
    for (const { ids, start } of passage.names.country) {
      order += 1;
      const [code] = ids;
      if (ids.length !== 1 || code === undefined || start < datelineEnd) continue;
      count(tallies, code as CountryCode, weigh(passage, start, number === lead), order);
    }
  }
  for (const { id, mentions } of figures) {
    const person = id === undefined ? undefined : authorities.people.get(id);
    const office = person !== undefined && day !== undefined ? findOffices(person, day)[0] : undefined;
    const country = office?.of ?? person?.country;
    if (country === undefined) continue;
    for (const { passage, start } of mentions) {
      const place = passages[passage];
      order += 1;
      if (place !== undefined) count(tallies, country, weigh(place, start, passage === lead), order);
    }
  }
  const met = new Set(central === undefined || central.kind === 'multilateral' ? [] : central.countries);
  return [...tallies]
    .sort(
      ([code, one], [otherCode, other]) =>
        Number(met.has(otherCode)) - Number(met.has(code)) || other.weight - one.weight || one.first - other.first,
    )
    .map(([code]) => code);
}

function weigh({ place, sentences }: Passage, start: number, isLead: boolean): number {
  return isLead && start < (sentences[0]?.end ?? 0) ? LEAD_WEIGHT : (WEIGHTS[place] ?? 1);
}

function count(tallies: Map<CountryCode, Tally>, code: CountryCode, weight: number, order: number): void {
  const tally = tallies.get(code) ?? { weight: 0, first: order };
  tally.weight += weight;
  tallies.set(code, tally);
}
