import type { Authorities } from '../../authorities/model.ts';
import { findOffices, formatOffice } from '../../authorities/office-on.ts';
import type { PersonId } from '../../schema/values.ts';
import { addresses } from '../addresses.ts';
import type { Article } from '../model.ts';
import { findOwnName } from './find-own-name.ts';
import { formatTerm } from './format-term.ts';

/**
 * Someone in an article: the office is the one held then, `term` its years; `inferred` the words that we read as this person.
 * `id`, `address` and `native` (the name in the person's own script) are there where there is a record.
 */
export type ArticlePerson = {
  id?: PersonId;
  name: string;
  address?: string;
  native?: { name: string; language: string };
  office?: string;
  term?: string;
  inferred?: string;
};

/** Lists the people of an article, most prominent first. */
export function listArticlePeople({ frontmatter }: Article, authorities: Authorities): ArticlePerson[] {
  const day = frontmatter.event ?? frontmatter.date;
  return (frontmatter.people ?? []).map((mention) => {
    const person = mention.id && authorities.people.get(mention.id);
    const held =
      person && day
        ? findOffices(person, day).find((office) => formatOffice(office, authorities) === mention.office)
        : undefined;
    return {
      id: person ? person.id : undefined,
      name: mention.name,
      native: person ? findOwnName(person) : undefined,
      address: person ? addresses.person(person.id) : undefined,
      office: mention.office ?? mention.officePrinted,
      term: held && formatTerm(held.from, held.to),
      inferred: mention.basis === 'inferred' ? mention.asPrinted : undefined,
    };
  });
}
