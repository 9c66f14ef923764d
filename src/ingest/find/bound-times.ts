import type { Authorities } from '../../authorities/model.ts';
import type { Person } from '../../schema/person.ts';
import { findBounds } from '../../text/edtf.ts';
import type { Extracted } from '../model.ts';
import { sentenceAt } from './locate.ts';
import type { Days, Figure, Passage, Role, Times } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';

export const ALWAYS: Days = { from: '0000-01-01', to: '9999-12-31' };

/**
 * Bounds the day of an article: by its stamp or dateline where one states a day; else by the offices that it prints as
 * held ("Prime Minister Ishiba" is not before October 2024) and by the day of the capture.
 */
export function boundTimes(
  {
    extracted,
    passages,
    figures,
    captured,
  }: { extracted: Extracted; passages: readonly Passage[]; figures: readonly Figure[]; captured: string | undefined },
  authorities: Authorities,
  lexicon: NameLexicon,
): Times {
  const stated = readStatedDay(extracted, authorities);
  if (stated !== undefined && /^\d{4}-\d{2}-\d{2}/.test(stated)) {
    const day = stated.slice(0, 10);
    const isStamped = extracted.published.length + extracted.updated.length > 0;
    const reason = isStamped ? 'The article states its day.' : 'The dateline states the day.';
    return { day, isStamped, stretches: [{ from: day, to: day }], reason };
  }
  let stretches: Days[] = [{ from: ALWAYS.from, to: captured?.slice(0, 10) ?? ALWAYS.to }];
  const reasons: string[] = [];
  for (const figure of [...figures].sort((one, other) => other.mentions.length - one.mentions.length)) {
    const person = figure.id === undefined ? undefined : authorities.people.get(figure.id);
    const role = person && findPresentRole(figure, passages, lexicon);
    if (person === undefined || role === undefined) continue;
    const narrowed = intersect(stretches, findTerms(person, role));
    if (narrowed.length === 0) continue;
    if (JSON.stringify(narrowed) !== JSON.stringify(stretches))
      reasons.push(`${person.name} is called “${role.asPrinted}”`);
    stretches = narrowed;
  }
  return { stretches, reason: reasons.length > 0 ? `${reasons.join('; ')}.` : '' };
}

/** The stamp of an outlet that is dated by the event (our own digests) says when it was written, perhaps decades after what it reports. */
function readStatedDay(
  { outlet, published, updated, dateline }: Extracted,
  authorities: Authorities,
): string | undefined {
  const id = outlet[0]?.value.id;
  const isDatedByEvent = id !== undefined && authorities.outlets.get(id)?.datedBy === 'event';
  const stamp = isDatedByEvent ? undefined : (published[0]?.value ?? updated[0]?.value);
  return stamp ?? dateline[0]?.value.date;
}

/** Gives the days on which a person held an office that the words can stand for. */
export function findTerms(person: Person, role: Pick<Role, 'means' | 'country'>): Days[] {
  return person.offices
    .filter(({ office, of }) => role.means.includes(office) && (role.country === undefined || role.country === of))
    .map(({ from, to }) => ({
      from: findBounds(from)?.first ?? ALWAYS.from,
      to: (to && findBounds(to)?.last) ?? ALWAYS.to,
    }));
}

/** Gives the days that lie in a stretch of each list. */
export function intersect(some: readonly Days[], others: readonly Days[]): Days[] {
  return some.flatMap((one) =>
    others.flatMap((other) => {
      const from = one.from < other.from ? other : one;
      const to = one.to < other.to ? one : other;
      return from.from <= to.to ? [{ from: from.from, to: to.to }] : [];
    }),
  );
}

/** Finds a role printed as held at the time of the article, in a sentence that does not look back at a year. */
function findPresentRole({ mentions }: Figure, passages: readonly Passage[], lexicon: NameLexicon): Role | undefined {
  for (const mention of mentions) {
    const role = [mention.before, mention.after, mention.apart].find(
      (known) => known !== undefined && known.means.length > 0 && (known.time === 'now' || known.time === 'acting'),
    );
    const passage = passages[mention.passage];
    if (role === undefined || passage === undefined) continue;
    const sentence = sentenceAt(passage, mention.start);
    const text = passage.text.slice(sentence.start, sentence.end);
    if (mention.passage <= 1 || !/\b(?:1[89]|20)\d\d\b/.test(text) || !lexicon.past.test(text)) return role;
  }
  return undefined;
}
