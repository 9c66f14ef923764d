import type { Authorities } from '../../authorities/model.ts';
import type { CountryCode } from '../../schema/values.ts';
import type { Figure, Passage } from './model.ts';

const WEIGHTS: Partial<Record<Passage['place'], number>> = { title: 4, dek: 2, caption: 0.5 };

/** How much the first sentence of the body counts. */
const LEAD_WEIGHT = 3;

type Tally = { weight: number; first: number };

/** Finds the countries and bodies that an article concerns, most prominent first, by their names and by their people. */
export function findCountries(passages: readonly Passage[], figures: readonly Figure[], authorities: Authorities): CountryCode[] {
  const tallies = new Map<CountryCode, Tally>();
  const lead = passages.findIndex(({ place }) => place === 'paragraph');
  let order = 0;
  for (const [number, passage] of passages.entries()) {
    for (const { ids, start } of passage.names.country) {
      order += 1;
      const [code] = ids;
      if (ids.length !== 1 || code === undefined) continue;
      const isLead = number === lead && start < (passage.sentences[0]?.end ?? 0);
      count(tallies, code as CountryCode, isLead ? LEAD_WEIGHT : (WEIGHTS[passage.place] ?? 1), order);
    }
  }
  for (const { id, mentions } of figures) {
    const country = id === undefined ? undefined : authorities.people.get(id)?.country;
    if (country !== undefined) count(tallies, country, mentions.length, (order += 1));
  }
  return [...tallies].sort(([, one], [, other]) => other.weight - one.weight || one.first - other.first).map(([code]) => code);
}

function count(tallies: Map<CountryCode, Tally>, code: CountryCode, weight: number, order: number): void {
  const tally = tallies.get(code) ?? { weight: 0, first: order };
  tally.weight += weight;
  tallies.set(code, tally);
}

