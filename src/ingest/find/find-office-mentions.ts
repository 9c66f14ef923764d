import type { Authorities } from '../../authorities/model.ts';
import type { Figure, Passage, Role, Times } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';
import { heldThen } from './resolve-titled.ts';

/** Finds "the president" or "the minister" where exactly one person of the article holds that office, and adds it to their mentions. */
export function findOfficeMentions(
  passages: readonly Passage[],
  figures: readonly Figure[],
  times: Times,
  authorities: Authorities,
  lexicon: NameLexicon,
): void {
  const bearers = new Map<string, Figure | undefined>();
  for (const [passage, { tokens }] of passages.entries()) {
    for (const [index, article] of tokens.entries()) {
      if (article.lower !== 'the') continue;
      const [first, second] = [tokens[index + 1], tokens[index + 2]];
      if (first === undefined || article.next !== ' ') continue;
      const pair = first.next === ' ' && second !== undefined ? `${first.lower} ${second.lower}` : '';
      const [words, last] = lexicon.offices.has(pair) && second !== undefined ? [pair, second] : [first.lower, first];
      const office = lexicon.offices.get(words);
      const next = tokens[tokens.indexOf(last, index) + 1];
      if (
        office === undefined ||
        words.endsWith('leader') ||
        next?.lower === 'of' ||
        (next?.capital && last.next === ' ')
      )
        continue;
      const role: Role = {
        start: first.start,
        end: last.end,
        asPrinted: words,
        head: words,
        means: office.means,
        leads: office.leads,
        time: 'now',
      };
      if (!bearers.has(words)) bearers.set(words, findBearer(figures, role, times, authorities));
      bearers
        .get(words)
        ?.mentions.push({ passage, start: first.start, end: last.start + last.word.length, form: 'office' });
    }
  }
}

function findBearer(
  figures: readonly Figure[],
  role: Role,
  times: Times,
  authorities: Authorities,
): Figure | undefined {
  const bearers = figures.filter(({ id, mentions }) => {
    const person = id === undefined ? undefined : authorities.people.get(id);
    const printed = mentions.flatMap(({ before, after }) => [before, after].filter((known) => known !== undefined));
    if (printed.some(({ head, time }) => isShortFor(role, head) && time !== 'former')) return true;
    if (!role.leads) return false;
    return person !== undefined && times.day !== undefined && heldThen(person, role, times);
  });
  return bearers.length === 1 ? bearers[0] : undefined;
}

/** "the minister" is short for a "foreign minister"; who leads a state is called by the whole office. */
function isShortFor({ head, leads }: Role, printed: string): boolean {
  return printed === head || (!leads && printed.endsWith(` ${head}`));
}
