import type { Outlet } from '../schema/outlet.ts';
import type { Person } from '../schema/person.ts';
import type { Summit } from '../schema/summit.ts';
import type { Topic } from '../schema/topic.ts';
import type { CountryCode, OutletId, PersonId, SummitId, TopicId } from '../schema/values.ts';

/** A country or body: the package’s data with our additions. */
export type Country = {
  code: CountryCode;
  name: string;
  /** Whether a sentence puts "the" before the name. */
  withArticle: boolean;
  /** Other English names. */
  variants: string[];
  demonyms: string[];
  capital?: string;
  /** Other places and houses that stand for its government. */
  seats: string[];
  /** Its names in other languages. */
  native: Readonly<Record<string, string[]>>;
  /** Names of it that count only beside a certain one in the same text. */
  ambiguous: string[];
  /** Phrases that hold a name of it and do not mean it. */
  notIn: string[];
  lat?: number;
  lon?: number;
};

/** Every authority record of an archive, by id. */
export type Authorities = {
  people: ReadonlyMap<PersonId, Person>;
  summits: ReadonlyMap<SummitId, Summit>;
  outlets: ReadonlyMap<OutletId, Outlet>;
  topics: ReadonlyMap<TopicId, Topic>;
  countries: ReadonlyMap<CountryCode, Country>;
};
