import slugify from '@sindresorhus/slugify';
import type { Page } from '../check/read-pages.ts';
import type { PersonMention } from '../schema/article.ts';
import { foldName } from '../text/fold-name.ts';

/** Named in fewer articles, a person is not yet worth a record. */
const LEAST_ARTICLES = 3;

/** Somebody whom several articles name and no record has: every page with what it says of them, and a record to be filled in. */
export type UnknownPerson = {
  name: string;
  named: { page: Page; person: PersonMention }[];
  file: string;
  lines: string[];
};

/** Lists the people without a record whom three or more articles name, most articles first. Time is linear in the pages. */
export function listUnknownPeople(pages: readonly Page[]): UnknownPerson[] {
  const byName = new Map<string, Map<string, { page: Page; person: PersonMention }>>();
  for (const page of pages) {
    for (const person of page.frontmatter.people ?? []) {
      if (person.id !== undefined || person.basis !== 'name') continue;
      const folded = foldName(person.name);
      const named = byName.get(folded) ?? new Map<string, { page: Page; person: PersonMention }>();
      named.set(page.id, { page, person });
      byName.set(folded, named);
    }
  }
  return [...byName.values()]
    .filter((named) => named.size >= LEAST_ARTICLES)
    .map((named) => describePerson([...named.values()]))
    .sort((one, other) => other.named.length - one.named.length || (one.name < other.name ? -1 : 1));
}

function describePerson(named: UnknownPerson['named']): UnknownPerson {
  const name = mostFrequent(named.map(({ person }) => person.name)) ?? '';
  const office = mostFrequent(named.flatMap(({ person }) => person.officePrinted ?? []));
  const country = mostFrequent(named.flatMap(({ page }) => page.frontmatter.countries?.[0] ?? []));
  const language = named[0]?.page.frontmatter.language ?? 'en';
  const isLatin = /^[\p{Script=Latin}\s.’'‑-]+$/u.test(name);
  const id = slugify(name) || 'the-name-in-latin-letters';
  const dates = named.flatMap(({ page }) => page.frontmatter.date ?? []).sort();
  return {
    name,
    named,
    file: `authorities/people/${id}.yaml`,
    lines: [
      `id: ${id}`,
      `name: ${JSON.stringify(isLatin ? name : 'the name in Latin letters')}`,
      `surname: ${JSON.stringify(isLatin ? guessSurname(name) : 'the family name')}`,
      ...(isLatin ? [] : ['native:', `  ${language}: ${JSON.stringify(name)}`]),
      `country: ${country ?? 'XX'}`,
      'offices:',
      `  - { office: ${JSON.stringify(office ?? 'the office')}, of: ${country ?? 'XX'}, from: "YYYY-MM-DD" } # held at least ${dates[0] ?? 'once'} to ${dates.at(-1) ?? 'now'}`,
      'certainty: low',
    ],
  };
}

function mostFrequent(values: readonly string[]): string | undefined {
  const groups = [...Map.groupBy(values, (value) => value).values()];
  return groups.sort((one, other) => other.length - one.length)[0]?.[0];
}

/** "Kang Yu-jung" has it first, "Stefan Kornelius" last. */
function guessSurname(name: string): string {
  const words = name.split(/\s/u);
  return (/[‑-]\p{Ll}/u.test(words.at(-1) ?? '') ? words[0] : words.at(-1)) ?? name;
}
