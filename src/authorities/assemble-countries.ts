import packageCountries, { type Country as PackageCountry } from 'world-countries';
import type { CountryAddition } from '../schema/country.ts';
import { type CountryCode, countryCodeSchema } from '../schema/values.ts';
import type { Country } from './model.ts';

/** The package's language keys (ISO 639-3) that names are taken from, and ours. */
const LANGUAGES: Readonly<Record<string, string>> = {
  kor: 'ko',
  jpn: 'ja',
  zho: 'zh-Hans',
  fra: 'fr',
  deu: 'de',
  spa: 'es',
};

/** Joins the package's countries with our additions, which win. Bodies and states that the package lacks come from the additions alone. */
export function assembleCountries(additions: readonly CountryAddition[]): Map<CountryCode, Country> {
  const added = new Set<string>(additions.map(({ code }) => code));
  const countries = new Map<CountryCode, Country>();
  for (const country of packageCountries) {
    const read = readPackageCountry(country, country.independent || added.has(country.cca2));
    countries.set(read.code, read);
  }
  for (const addition of additions) countries.set(addition.code, add(addition, countries.get(addition.code)));
  return countries;
}

/**
 * Of a dependent territory without an addition the English name alone is taken: its people and capital bear the names
 * of others ("American" of the Northern Marianas, "Kingston" of Norfolk Island).
 */
function readPackageCountry(
  { cca2, name, capital, demonyms, translations, latlng }: PackageCountry,
  whole: boolean,
): Country {
  const english = demonyms.eng?.m.split(/, | or /) ?? [];
  const native = Object.entries(LANGUAGES).flatMap(([key, language]) =>
    translations[key] ? [[language, [translations[key].common]]] : [],
  );
  return {
    code: countryCodeSchema.parse(cca2),
    name: name.common,
    withArticle: false,
    variants: name.official === name.common ? [] : [name.official],
    demonyms: whole ? english.filter((word) => word !== name.common) : [],
    ...(whole && capital[0] && { capital: capital[0] }),
    seats: [],
    native: whole ? Object.fromEntries(native) : {},
    ambiguous: [],
    notIn: [],
    lat: latlng[0],
    lon: latlng[1],
  };
}

function add(addition: CountryAddition, base: Country | undefined): Country {
  const capital = addition.capital ?? base?.capital;
  const lat = addition.lat ?? base?.lat;
  const lon = addition.lon ?? base?.lon;
  return {
    code: addition.code,
    name: addition.name ?? base?.name ?? addition.code,
    withArticle: addition.withArticle ?? false,
    variants: [...(addition.name && base ? [base.name] : []), ...(base?.variants ?? []), ...(addition.variants ?? [])],
    demonyms: [...(base?.demonyms ?? []), ...(addition.demonyms ?? [])],
    ...(capital && { capital }),
    seats: [...(base?.capital && base.capital !== capital ? [base.capital] : []), ...(addition.seats ?? [])],
    native: joinNames(base?.native ?? {}, addition.native ?? {}),
    ambiguous: addition.ambiguous ?? [],
    notIn: addition.notIn ?? [],
    ...(lat !== undefined && { lat }),
    ...(lon !== undefined && { lon }),
  };
}

function joinNames(
  base: Readonly<Record<string, string[]>>,
  more: Readonly<Record<string, string[]>>,
): Record<string, string[]> {
  const languages = new Set([...Object.keys(base), ...Object.keys(more)]);
  return Object.fromEntries(
    [...languages].map((language) => [language, [...(base[language] ?? []), ...(more[language] ?? [])]]),
  );
}
