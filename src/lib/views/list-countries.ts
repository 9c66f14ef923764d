import type { Country, Holdings } from '../model.ts';

/** Lists the countries and bodies that something is held on: people, meetings or articles; by name. */
export function listCountries({
  authorities,
  articlesOf,
  summitsOf,
}: Holdings): { country: Country; meetings: number; articles: number }[] {
  const homes = new Set([...authorities.people.values()].map((person) => person.country));
  return [...authorities.countries.values()]
    .filter(({ code }) => homes.has(code) || summitsOf.country.has(code) || articlesOf.country.has(code))
    .map((country) => ({
      country,
      meetings: summitsOf.country.get(country.code)?.length ?? 0,
      articles: articlesOf.country.get(country.code)?.length ?? 0,
    }))
    .sort((a, b) => a.country.name.localeCompare(b.country.name, 'en'));
}
