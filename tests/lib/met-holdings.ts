import type { Country, Holdings, Person, Summit } from '../../src/lib/model.ts';

const COUNTRIES = [
  ['JP', 'Japan'],
  ['KR', 'South Korea'],
  ['US', 'United States', true],
  ['RU', 'Russia'],
  ['XX-EU', 'European Union', true],
] as const;

/** Makes someone who held one office, from 2000 on. */
export function person(id: string, country: string, office = 'President', of = country): Person {
  return {
    id,
    name: id.toUpperCase(),
    surname: id.toUpperCase(),
    country,
    offices: [{ office, of, from: '2000' }],
  } as unknown as Person;
}

/** Makes a bilateral on one day in Paris, or what `more` makes of it. */
export function summit(id: string, start: string, countries: string[], participants: string[], more = {}): Summit {
  const place = { place: 'Paris', country: 'FR', lat: 48.86, lon: 2.35 };
  return {
    id,
    name: id,
    series: countries.join('-').toLowerCase(),
    kind: 'bilateral',
    start,
    end: start,
    countries,
    participants,
    ...place,
    ...more,
  } as unknown as Summit;
}

/** Makes the part of holdings that meetings are read from; `covered` are the summits with an article. */
export function holdingsOf(summits: Summit[], people: Person[], covered: string[] = []): Holdings {
  const countries = COUNTRIES.map(
    ([code, name, withArticle = false]) => ({ code, name, withArticle }) as unknown as Country,
  );
  const inOrder = [...summits].sort((a, b) => a.start.localeCompare(b.start));
  const groupSummits = (keysOf: (summit: Summit) => string[]) =>
    new Map(
      [...new Set(inOrder.flatMap(keysOf))].map((key) => [key, inOrder.filter((one) => keysOf(one).includes(key))]),
    );
  const series = [...groupSummits((one) => (one.series ? [one.series] : []))];
  return {
    authorities: {
      summits: new Map(summits.map((one) => [one.id, one])),
      people: new Map(people.map((one) => [one.id, one])),
      countries: new Map(countries.map((one) => [one.code, one])),
    },
    articlesOf: {
      summit: new Map(covered.map((id) => [id, [{ id: `on-${id}`, frontmatter: { title: id, language: 'en' } }]])),
      year: new Map(),
    },
    summitsOf: {
      person: groupSummits((one) => one.participants ?? []),
      country: groupSummits((one) => [...one.countries, ...(one.guests ?? []), one.country]),
      series: new Map(series.map(([id, members]) => [id, { id, summits: members }])),
    },
  } as unknown as Holdings;
}
