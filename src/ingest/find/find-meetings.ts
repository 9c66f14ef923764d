import type { Authorities } from '../../authorities/model.ts';
import { findOffices } from '../../authorities/office-on.ts';
import type { Dateline } from '../../schema/article.ts';
import type { CountryCode, PersonId } from '../../schema/values.ts';
import { addDays, weekdayOf } from '../../text/edtf.ts';
import type { Meeting } from '../model.ts';
import type { DayHint, Figure, Passage, RankedSummit, Scene, Times } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';

/** "in Ulaanbaatar", "at Camp David": a place of one to three capitalised words. */
const PLACE = /\b(?:in|at|near) (\p{Lu}[\p{L}’'-]+(?:(?: d[aeo]l?)? \p{Lu}[\p{L}’'-]+){0,2})/gu;

/** Meetings of more are of a kind that people name; their records are written by hand. */
const MOST_LEADERS = 3;

/**
 * Finds a meeting of two or three leaders that the lead reports and no record knows, so that a record can be proposed. Only
 * an article with a stated day tells when it was.
 */
export function findMeetings(
  {
    scenes,
    passages,
    figures,
    dateline,
  }: {
    scenes: readonly Scene[];
    passages: readonly Passage[];
    figures: readonly Figure[];
    dateline: Dateline | undefined;
  },
  times: Times,
  ranked: readonly RankedSummit[],
  authorities: Authorities,
  lexicon: NameLexicon,
): Meeting[] {
  const { day } = times;
  if (day === undefined) return [];
  const meetings = scenes.flatMap((scene): Meeting[] => {
    if (!scene.lead || !scene.meets || scene.denied || scene.ahead || scene.past) return [];
    const leaders = listLeaders(listNamed(scene, figures), day, authorities, lexicon);
    const countries = [...new Set(leaders.map(({ country }) => country))].sort();
    if (leaders.length > MOST_LEADERS || countries.length < 2 || countries.length < leaders.length) return [];
    const people = leaders.map(({ id }) => id).sort();
    if (ranked.some(({ summit }) => isKnown(summit, people))) return [];
    const text = passages[scene.passage]?.text.slice(scene.sentence.start, scene.sentence.end).trim() ?? '';
    if (!lexicon.faceToFace.test(text)) return [];
    const larger = ranked.find(({ rank, summit }) => rank < 2 && summit.kind === 'multilateral')?.summit;
    const place = findPlace(text, lexicon) ?? larger?.place ?? dateline?.place;
    const country =
      place === dateline?.place ? dateline?.country : place === larger?.place ? larger?.country : undefined;
    const start = findDay(scene.days, day);
    return [
      {
        people,
        countries,
        words: text,
        ...(start && { start }),
        ...(place && { place }),
        ...(country && { country }),
        ...(larger && { marginOf: larger.id }),
      },
    ];
  });
  // The sentence with a day says most.
  const best = meetings.find(({ start }) => start !== undefined) ?? meetings[0];
  return best === undefined ? [] : [best];
}

/** Those whom the sentence itself names: the sentences before tell who "they" are, but not who met. */
function listNamed({ passage, sentence, people }: Scene, figures: readonly Figure[]): PersonId[] {
  return figures.flatMap(({ id, mentions }) => {
    const isHere = mentions.some(
      (mention) => mention.passage === passage && mention.start >= sentence.start && mention.end <= sentence.end,
    );
    return id !== undefined && people.has(id) && isHere ? [id] : [];
  });
}

/** Lists who of the people led a country on the day, one way or another. */
function listLeaders(
  people: readonly PersonId[],
  day: string,
  authorities: Authorities,
  lexicon: NameLexicon,
): { id: PersonId; country: CountryCode }[] {
  const leading = new Set([...lexicon.offices.values()].flatMap(({ leads, means }) => (leads ? means : [])));
  return people.flatMap((id) => {
    const person = authorities.people.get(id);
    const office = person && findOffices(person, day).find(({ office }) => leading.has(office));
    return office === undefined || office.of.startsWith('XX-') ? [] : [{ id, country: office.of }];
  });
}

/** Whether two of the people met on record: a third whom the sentence names is only spoken of. */
function isKnown({ participants = [], kind }: RankedSummit['summit'], people: readonly PersonId[]): boolean {
  return kind !== 'multilateral' && people.filter((id) => participants.includes(id)).length > 1;
}

/** Gives the last day that a hint of the sentence can mean: "Tuesday", "May 19"; a meeting is reported within the week. */
function findDay(hints: readonly DayHint[], day: string): string | undefined {
  const days = Array.from({ length: 7 }, (_, back) => addDays(day, -back));
  return days.find((one) =>
    hints.some(
      ({ weekday, day: number, month, year }) =>
        (weekday !== undefined || number !== undefined) &&
        (weekday ?? weekdayOf(one)) === weekdayOf(one) &&
        (number ?? Number(one.slice(8))) === Number(one.slice(8)) &&
        (month ?? Number(one.slice(5, 7))) === Number(one.slice(5, 7)) &&
        (year ?? Number(one.slice(0, 4))) === Number(one.slice(0, 4)),
    ),
  );
}

function findPlace(text: string, lexicon: NameLexicon): string | undefined {
  return [...text.matchAll(PLACE)]
    .map(([, place = '']) => place)
    .find((place) => {
      const first = place.split(' ')[0]?.toLowerCase() ?? '';
      return !lexicon.months.has(first) && !lexicon.weekdays.has(first) && !lexicon.function.has(first);
    });
}
