import type { Authorities } from '../../authorities/model.ts';
import { findOffices, formatOffice } from '../../authorities/office-on.ts';
import type { Office, Person } from '../../schema/person.ts';
import { addDays } from '../../text/edtf.ts';
import { sentenceAt } from './locate.ts';
import type { Figure, Mention, Passage, Role } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';

/** Days around an office in which news still or already prints it. */
const GRACE = 40;

/**
 * Doubts an office printed in the lead as held now ("President Moon Jae-in" in 2025) by somebody who led a country at another
 * time: the date or the name may be misread, or "former" left out. Elsewhere news often calls former leaders so.
 */
export function doubtOffices(
  figures: readonly Figure[],
  passages: readonly Passage[],
  day: string | undefined,
  authorities: Authorities,
  lexicon: NameLexicon,
) {
  const first = day === undefined ? undefined : /^\d{4}-\d{2}-\d{2}/u.exec(day)?.[0];
  if (first === undefined) return [];
  const lead = passages.findIndex(({ place }) => place === 'paragraph');
  return figures.flatMap((figure) => {
    const person = figure.id === undefined ? undefined : authorities.people.get(figure.id);
    const role = person && findRoleInLead(figure, passages, lead, lexicon);
    if (person === undefined || role === undefined) return [];
    const office = findOtherTerm(person, role, first);
    if (office === undefined) return [];
    const term = `${formatOffice(office, authorities)} from ${office.from}${office.to ? ` to ${office.to}` : ''}`;
    return [
      {
        field: 'people',
        question: `The article says “${role.asPrinted} ${figure.name}” of ${first}; on record ${person.name} was ${term}. Is the date right? Is ${person.name} meant?`,
      },
    ];
  });
}

function findRoleInLead(
  { mentions }: Figure,
  passages: readonly Passage[],
  lead: number,
  lexicon: NameLexicon,
): Role | undefined {
  return mentions
    .filter(
      (mention) => mention.form === 'full' && mention.passage === lead && isToldAsNews(mention, passages, lexicon),
    )
    .map(({ before, after }) => before ?? after)
    .find((role) => role?.leads === true && role.time === 'now' && !role.head.endsWith('leader'));
}

/** Tells whether a mention stands in the first sentence, and that does not look back. */
function isToldAsNews({ passage, start }: Mention, passages: readonly Passage[], lexicon: NameLexicon): boolean {
  const content = passages[passage];
  if (content === undefined) return false;
  const sentence = sentenceAt(content, start);
  const text = content.text.slice(sentence.start, sentence.end);
  return sentence.start === 0 && !lexicon.past.test(text) && !/\b(?:1[89]|20)\d\d\b/u.test(text);
}

/** Gives the office that the words can stand for where it was held at another time, and none that they can stand for then. */
function findOtherTerm(person: Person, role: Role, day: string): Office | undefined {
  const fitting = person.offices.filter(
    ({ office, of }) => role.means.includes(office) && (role.country === undefined || role.country === of),
  );
  const around = findOffices(person, `${addDays(day, -GRACE)}/${addDays(day, GRACE)}`);
  return around.some((office) => fitting.includes(office)) ? undefined : fitting.at(-1);
}
