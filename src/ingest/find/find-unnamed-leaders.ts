import type { Authorities } from '../../authorities/model.ts';
import type { Doubt } from '../../schema/article.ts';
import type { Person } from '../../schema/person.ts';
import { findTerms } from './bound-times.ts';
import { introduce } from './find-full-names.ts';
import { countryAt } from './find-roles.ts';
import type { Figure, Mention, Passage, Times } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';

/**
 * Finds the leaders whom a dated article calls by country and office alone ("the South Korean president") and never names: who held
 * the office that day is inferred, and a doubt asks. Gives the doubts; the people join the figures.
 */
export function findUnnamedLeaders(
  passages: readonly Passage[],
  figures: Figure[],
  { day }: Times,
  authorities: Authorities,
  lexicon: NameLexicon,
): Doubt[] {
  if (day === undefined) return [];
  const found = new Map<Person, { mentions: Mention[]; printed: string }>();
  for (const [number, passage] of passages.entries()) {
    for (const { mention, means, country } of listOffices(passage, number, lexicon)) {
      const holder = findHolder(means, country, day, authorities);
      if (holder === undefined || figures.some(({ id }) => id === holder.id)) continue;
      const known = found.get(holder) ?? {
        mentions: [],
        printed: passage.text.slice(mention.start, mention.end),
      };
      known.mentions.push(mention);
      found.set(holder, known);
    }
  }
  return [...found].map(([holder, { mentions, printed }]) => {
    figures.push({ ...introduce(holder, 'inferred'), mentions });
    return {
      field: 'people',
      question: `The article says “the ${printed}” and gives no name; ${holder.name} held that office then. Is ${holder.name} meant?`,
    };
  });
}

/** Lists where "the", a country's adjective and the office of its leader stand together, and no name behind them. */
function listOffices(passage: Passage, number: number, lexicon: NameLexicon) {
  const { tokens } = passage;
  return tokens.flatMap((article, index) => {
    const nation = tokens[index + 1];
    if (article.lower !== 'the' || nation === undefined || passage.titleCase) return [];
    const country = countryAt(passage, nation);
    let at = index + 1;
    while (tokens[at] !== undefined && countryAt(passage, tokens[at] as (typeof tokens)[number]) === country) at += 1;
    if (country === undefined || tokens[at - 1]?.next !== ' ') return [];
    const pair = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
    const last = lexicon.offices.has(pair) ? tokens[at + 1] : tokens[at];
    const office = lexicon.offices.get(lexicon.offices.has(pair) ? pair : (tokens[at]?.lower ?? ''));
    const next = last && tokens[tokens.indexOf(last) + 1];
    if (
      last === undefined ||
      !office?.leads ||
      last.lower.endsWith('leader') ||
      last.end - last.start !== last.word.length ||
      (last.next === ' ' && next?.capital)
    )
      return [];
    const mention: Mention = { passage: number, start: nation.start, end: last.end, form: 'office' };
    return [{ mention, means: office.means, country }];
  });
}

function findHolder(
  means: readonly string[],
  country: NonNullable<ReturnType<typeof countryAt>>,
  day: string,
  authorities: Authorities,
): Person | undefined {
  const holders = [...authorities.people.values()].filter((person) =>
    findTerms(person, { means, country }).some(({ from, to }) => from <= day && day <= to),
  );
  return holders.length === 1 ? holders[0] : undefined;
}
