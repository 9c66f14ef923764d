import type { Person } from '../schema/person.ts';
import type { Summit } from '../schema/summit.ts';
import { foldName } from '../text/fold-name.ts';
import type { Authorities, Country } from './model.ts';

export type NameKind = 'person' | 'summit' | 'country' | 'outlet' | 'topic' | 'place';

/** How a text names a country: by its name, by a word for its people, or by the seat of its government. */
export type CountryForm = 'name' | 'demonym' | 'capital';

/** One form under which a record can be named in a text. */
export type NameKey = {
  printed: string;
  kind: NameKind;
  id: string;
  as?: CountryForm;
  /** It often means something else, and counts only beside a certain name of the same record. */
  ambiguous?: true;
  /** A phrase that holds a name and means something else: it is found, so that no name is found in it, and not told. */
  mute?: true;
};

/** Lists every form under which the records of an archive can be named. */
export function listNameKeys({ people, summits, outlets, topics, countries }: Authorities): NameKey[] {
  return [
    ...[...people.values()].flatMap(listPersonKeys),
    ...[...summits.values()].flatMap(listSummitKeys),
    ...[...countries.values()].flatMap(listCountryKeys),
    ...[...outlets.values()].flatMap(({ id, name, variants = [] }) =>
      [name, ...variants].map((printed) => ({ printed, kind: 'outlet' as const, id })),
    ),
    ...[...topics.values()].flatMap(({ id, terms }) =>
      Object.values(terms)
        .flat()
        .map((printed) => ({ printed, kind: 'topic' as const, id })),
    ),
  ];
}

/** A bare surname is no key: whom it means depends on the article. */
function listPersonKeys({ id, name, surname, variants = [], native = {} }: Person): NameKey[] {
  const full = [name, ...variants.filter((variant) => foldName(variant) !== foldName(surname))];
  return [...full, ...full.flatMap((form) => turnName(form, surname)), ...Object.values(native)].map((printed) => ({
    printed,
    kind: 'person',
    id,
  }));
}

/** Turns a name round: "Yoon Suk Yeol" gives "Suk Yeol Yoon", "Taro Kono" gives "Kono Taro". */
function turnName(name: string, surname: string): string[] {
  if (name.startsWith(`${surname} `)) return [`${name.slice(surname.length + 1)} ${surname}`];
  if (name.endsWith(` ${surname}`)) return [`${surname} ${name.slice(0, -surname.length - 1)}`];
  return [];
}

/** A venue is no key: most bear names that many towns have ("International Convention Centre"). */
function listSummitKeys({ id, name, variants = [], place }: Summit): NameKey[] {
  return [
    ...[name, ...variants].map((printed) => ({ printed, kind: 'summit' as const, id })),
    ...splitPlace(place).map((printed) => ({ printed, kind: 'place' as const, id })),
  ];
}

/** Splits a place, the other name in brackets and the region behind a comma: "Shima (Ise-Shima)" gives both, "Washington, D.C." gives "Washington" too. */
function splitPlace(place: string): string[] {
  const names = place.split(/[()]/u).flatMap((part) => [part, part.split(',', 1)[0] ?? '']);
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}

function listCountryKeys({
  code,
  name,
  variants,
  demonyms,
  capital,
  seats,
  native,
  ambiguous,
  notIn,
}: Country): NameKey[] {
  const doubtful = new Set(ambiguous.map(foldName));
  const describe = (as: CountryForm, form: string, printed: string): NameKey => ({
    printed,
    kind: 'country',
    id: code,
    as,
    ...(doubtful.has(foldName(form)) && { ambiguous: true }),
  });
  return [
    ...[name, ...variants, ...Object.values(native).flat()].map((form) => describe('name', form, form)),
    ...demonyms.flatMap((form) => addPlural(form).map((printed) => describe('demonym', form, printed))),
    ...[...(capital ? [capital] : []), ...seats].map((form) => describe('capital', form, form)),
    ...notIn.map((printed): NameKey => ({ printed, kind: 'country', id: code, mute: true })),
  ];
}

/** Adds the plural where English makes one: "Korean" gives "Koreans" too, "Japanese" and "British" do not. */
function addPlural(demonym: string): string[] {
  return /(?:an|[a-z]i|o|k|n|r|t)$/u.test(demonym) ? [demonym, `${demonym}s`] : [demonym];
}
